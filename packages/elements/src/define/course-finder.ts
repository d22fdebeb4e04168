import { IlaCourseFinder } from '../course-finder/course-finder.js';
import { safeDefine } from '../shared/safe-define.js';

safeDefine(IlaCourseFinder);

declare global {
  interface HTMLElementTagNameMap {
    [IlaCourseFinder.tagName]: IlaCourseFinder;
  }
}

export { IlaCourseFinder };
