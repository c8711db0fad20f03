// Runs before each spec file. Nest reads the types of decorated code through Reflect.
import 'reflect-metadata';
import { jest } from '@jest/globals';

// jest takes a time limit for all projects together only; this sets the limit of each project.
jest.setTimeout(globalThis.testTimeoutMs);
