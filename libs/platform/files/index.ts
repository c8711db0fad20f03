export { FileStore, sha256 } from './file-store.js';
export { FilesModule } from './files.module.js';
