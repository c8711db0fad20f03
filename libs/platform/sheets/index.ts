export { type Cell, csvCell, csvLine, harmless, xlsxCell } from './cells.js';
