/** Every case system whose exports are read. */
import { acadre } from './acadre/acadre.ts';
import { agendaManager } from './agendamanager.ts';
import { edocFujitsu } from './fujitsu/edoc-fujitsu.ts';
import { edoc } from './edoc.ts';
import { sbsys } from './sbsys.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [acadre, agendaManager, edoc, edocFujitsu, sbsys];
