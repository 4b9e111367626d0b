// A worker of the program's own beside its bundle, which must not be taken for the SDK's.
setInterval(() => {}, 1000);
