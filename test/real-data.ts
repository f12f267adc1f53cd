/** The data of the repository, read once for all tests of a worker: nobody may change them. */
import { partedSites } from '../src/model/simulation.ts';
import { read } from '../src/read/read.ts';

const reading = read('data');
if (!reading?.data) throw new Error('data/ holds errors');

export const { problems } = reading;
export const data = reading.data;
export const parted = partedSites(data, problems);
