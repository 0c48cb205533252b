import { record, type Graph } from '../../graph/graph.ts';
import type { Settings } from '../../settings.ts';
import { actorPicture, actorPreview, claimPicture, claimPreview, type Picture } from '../../views/picture.ts';
import type { Files } from '../made-files.ts';
import { PictureCache } from './picture-cache.ts';

/** Writes the pictures that go with links to claims and actors. */
export async function writePictures(graph: Graph, settings: Settings, files: Files): Promise<void> {
  const cache = new PictureCache(settings);
  const put = async (address: string | null, picture: () => Picture): Promise<void> => {
    if (address !== null) await files.put({ path: address.slice(1), given: 'picture', make: () => cache.draw(picture()) });
  };
  for (const id of graph.claims.keys()) {
    const claim = record(graph.claims, id);
    await put(claimPreview(graph, claim), () => claimPicture(graph, record(graph.claims, id)));
  }
  for (const id of graph.actors.keys()) {
    const actor = record(graph.actors, id);
    await put(actorPreview(graph, actor), () => actorPicture(graph, record(graph.actors, id)));
  }
}
