/** How many questions there is room for. */
const ROOM = 128;

/**
 * Answers of yes or no, two bits each. They lie beside one another in the object itself, so that a word of an article is
 * asked dozens of them at the price of one look into memory.
 */
export class YesOrNo {
  private asked0 = 0;
  private asked1 = 0;
  private asked2 = 0;
  private asked3 = 0;
  private yes0 = 0;
  private yes1 = 0;
  private yes2 = 0;
  private yes3 = 0;

  /** The answer to a question, by its number; undefined where it was not asked, or there is no room for it. */
  answerTo(question: number): boolean | undefined {
    const bit = 1 << (question & 31);
    switch (question >> 5) {
      case 0:
        return (this.asked0 & bit) === 0 ? undefined : (this.yes0 & bit) !== 0;
      case 1:
        return (this.asked1 & bit) === 0 ? undefined : (this.yes1 & bit) !== 0;
      case 2:
        return (this.asked2 & bit) === 0 ? undefined : (this.yes2 & bit) !== 0;
      case 3:
        return (this.asked3 & bit) === 0 ? undefined : (this.yes3 & bit) !== 0;
      default:
        return undefined;
    }
  }

  /** Keeps an answer; false where there is no room for it. */
  answer(question: number, isYes: boolean): boolean {
    if (question >= ROOM) return false;
    const bit = 1 << (question & 31);
    const yes = isYes ? bit : 0;
    switch (question >> 5) {
      case 0:
        this.asked0 |= bit;
        this.yes0 |= yes;
        break;
      case 1:
        this.asked1 |= bit;
        this.yes1 |= yes;
        break;
      case 2:
        this.asked2 |= bit;
        this.yes2 |= yes;
        break;
      default:
        this.asked3 |= bit;
        this.yes3 |= yes;
    }
    return true;
  }
}
