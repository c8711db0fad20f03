// Before each spec file. Nest reads the types that decorators leave behind through Reflect.
import 'reflect-metadata';
import { jest } from '@jest/globals';

// jest takes a time limit only for all projects together; this gives each its own.
jest.setTimeout(globalThis.testTimeoutMs);
