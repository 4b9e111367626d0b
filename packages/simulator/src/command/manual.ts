/** What `wxpay-sim --help` prints. */
export const manual = `wxpay-sim: a WeChat Pay (APIv3 and APIv2) on your own machine

Usage
  wxpay-sim [options]

Starts the simulator and prints the code of a client that works with it, the
address, and the console's address. It checks signatures, keeps state, and
sends signed and encrypted notifications. It runs until Ctrl+C.

Options
  --port N             Port to listen on; 0 takes a free one. Default: 7180
  --host ADDRESS       Address to listen on. Default: 127.0.0.1
  --data FILE          Keep the world in this SQLite file, made where it does
                       not exist. Default: in memory, gone at the end
  --database URL       Keep it in PostgreSQL (postgres://user@host/name);
                       several simulators may share it
  --seed TEXT          The same seed in a fresh world hands out the same
                       identifiers. Default: random
  --notify-host HOST   Also deliver notifications to this host (app.test or
                       app.test:8080); may be repeated. Default: addresses
                       of this machine only
  --rate-limits        Refuse what comes more often than an operation's page
                       allows: 429. Default: as the world has it, off in a
                       new one
  --tls                Speak TLS too, on the same port, and be an HTTPS proxy
                       for WeChat Pay's hosts and no other: for programs
                       whose host is a constant (HTTPS_PROXY=http://…:7180)
  --tls-port N         With --tls: a second port that speaks TLS and nothing
                       else, as WeChat Pay's own; 443 goes with a line in the
                       hosts file. By TLS, here and on the first port, the
                       operations of APIv2 that want the merchant's certificate
                       (refunds, red packets, transfers) refuse to do without;
                       by plain HTTP nothing is asked. The certificate is
                       WXPAY_CERTIFICATE of /_sim/merchants/{mchid}/.env
  --ca                 Print the file of the certificate that such programs
                       must trust, and end. Its authority is made once, on
                       this machine, and can certify WeChat Pay's hosts and
                       localhost only
  --ca-dir FOLDER      Keep the authority there. Default: a folder of the
                       user's data
  --open-control       Open console and control API (/_sim) to the network:
                       everyone who reaches them reads all keys and can
                       reset the world. Default: this machine only
  --allow-origin URL   Let pages of this origin (http://192.168.1.5:3000) use
                       /_sim/bridge.js, and h5_url lead back to them; may be
                       repeated. Default: pages of this machine only
  --json               Print one line of JSON instead: url, console, merchant,
                       brand; with --tls also httpsUrl and ca, with
                       --tls-port tlsUrl
  -h, --help           Print this
  -v, --version        Print the version

The world at the start
  merchant 1230000109, appid wxd678efh567hg6787,
  service 2002000000000558128851361561536,
  user oUpF8uMuAJO_M2pxb1Q9zNjWeS6o, who authorised the service;
  brand 123456789

Control API
  GET  /_sim/                     the console, in a browser
  GET  /_sim/merchants/{mchid}    what an SDK needs to act as the merchant;
                                  with /.env at the end, as a .env file
  POST /_sim/merchants            another merchant
  GET  /_sim/brands/{brandId}     the same of a brand; POST /_sim/brands
  GET  /_sim/phone                the users' WeChat, in a browser: chats, scan,
                                  the payment code; with /{token} at the end,
                                  the page that asks the user for it
  GET  /_sim/bridge.js            gives a shop's page what WeChat's browser has
  POST /_sim/users                another user: {"balance", "cards", "password"}
  POST /_sim/clock                {"advance": "24h"}
  POST /_sim/rate-limits          {"on": true}
  POST /_sim/reset                back to the start
  GET  /_sim/requests             what was asked and answered, and why not
  GET  /_sim/notifications        what was sent, every attempt
  POST /_sim/notifications        sends any of the 112: {"event_type": …}
  Any other path under /_sim lists all of them.

Exit codes
  0  stopped by Ctrl+C or SIGTERM, or printed what was asked for
  1  could not start: port in use, database not usable
  2  wrong options

Examples
  wxpay-sim
  wxpay-sim --port 0 --json
  wxpay-sim --data world.db --notify-host app.test:8080
  wxpay-sim --tls
  HTTPS_PROXY=http://127.0.0.1:7180 SSL_CERT_FILE=$(wxpay-sim --ca) ./shop
`;
