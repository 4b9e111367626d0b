const MB = 1024 * 1024;
const IMAGES = { jpg: 2 * MB, jpeg: 2 * MB, bmp: 2 * MB, png: 2 * MB } as const;
const VIDEOS = "avi wmv mpeg mp4 mov mkv flv f4v m4v rmvb";

/** What an upload takes, where that is documented: extensions, each with the most bytes of such a file. */
export const documentedFiles: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Older pages say 2 MB for images; WeChat Pay decides where they differ.
  "v3/merchant/media/upload": {
    jpg: 5 * MB,
    jpeg: 5 * MB,
    bmp: 5 * MB,
    png: 5 * MB,
    pdf: 7.5 * MB,
  },
  "v3/merchant/media/video_upload": Object.fromEntries(
    VIDEOS.split(" ").map((extension) => [extension, 5 * MB]),
  ),
  "v3/marketing/favor/media/image-upload": IMAGES,
  "v3/merchant-service/images/upload": IMAGES,
};

/** Most bytes of any other upload: it is held in memory, because its digest goes first. */
export const MOST_BYTES: number = 64 * MB;
