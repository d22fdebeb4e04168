import { IlaCourseCard } from '../course-card/course-card.js';
import { safeDefine } from '../shared/safe-define.js';

safeDefine(IlaCourseCard);

declare global {
  interface HTMLElementTagNameMap {
    [IlaCourseCard.tagName]: IlaCourseCard;
  }
}

export { IlaCourseCard };
