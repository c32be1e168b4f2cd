// Suspension from a day, and the return.

import { open } from './steps.js';

export const suspend = camForm => open(camForm, 'Suspend');
export const returnToPost = camForm => open(camForm, 'ReturnToPost');
