export { attachmentNamed, DOWNLOAD_HEADERS, fileNameFor } from './file-name.js';
export { FileStore, sha256 } from './file-store.js';
export { FilesModule } from './files.module.js';
export { receiveFile } from './received-file.js';
export { CONTENT_TYPES, FILE_KINDS, type FileFault, type FileKind, inspectFile } from './upload-content.js';
