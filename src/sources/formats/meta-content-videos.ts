// Facebook videos: the video export of Meta Business Suite (Creator Studio before it). One row per video, lifetime figures
// under the headings of the content export; retention points and views by country or age are read nowhere.
import type { Names } from '../read/headers';
import { tableFormat } from '../read/table-format';
import { metaContentFacebook } from './meta-content-facebook';
import { PAGE, PERMALINK, POST_ID, PUBLISH_TIME } from './meta-content-names';

const VIDEO_ID: Names = ['Video asset ID', 'Universal video ID'];

const { rowsCount: _, ...posts } = metaContentFacebook.spec;

export const metaContentVideos = tableFormat({
  ...posts,
  id: 'meta-content-videos',
  needs: [VIDEO_ID, PAGE, PUBLISH_TIME],
  refuses: POST_ID,
  item: [VIDEO_ID, PERMALINK],
  // Reactions of every kind, by their older name.
  metrics: posts.metrics.map((one) => (one.metric === 'likes' ? { ...one, names: [...one.names, 'Likes'] } : one)),
});
