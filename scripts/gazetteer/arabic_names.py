"""Which of a place's alternate names are Arabic, and which of these is the one to show.

GeoNames' alternate names come without a language here. Persian, Urdu, Kurdish, Uyghur and Ottoman spellings share the
script, so a name counts as Arabic only if it is written with Arabic's own letters, and spellings that other languages
prefer (a final heh for teh marbuta, no article) lose against one that Arabic prefers.
"""

import re
import unicodedata

ARABIC_NAME = re.compile(r"^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]+(?:[ \-][ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]+)*$")
MARKS = re.compile(r"[\u0640\u064b-\u0652\u0670\u200b-\u200f]")
# Heads of administrative names in Persian and Arabic: the name is then not that of the town.
ADMINISTRATIVE = re.compile(r"^(شهرستان|شهر|دهستان|بخش|استان|قضاء|محافظة|محافظه|ولاية|ولايه|مقاطعة|مركز|منطقة|بلدية|قسم|شعبية|دائرة|ناحية|خربة) ")
LETTER_AT_END = re.compile(r" .$")
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "-": " "})


def normalise(text: str) -> str:
    """A normal form at least as coarse as that of the language packs: for finding names that would collide."""
    text = MARKS.sub("", text).translate(FOLD)
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w\s]", " ", text).split())


def arabic_names(alternates: list[str]) -> list[str]:
    """The Arabic names among alternate names, the one to show first; at most three, no two of one normal form."""
    plain = {MARKS.sub("", name).strip() for name in alternates}
    names = sorted(name for name in plain if len(name) > 2 and ARABIC_NAME.match(name))
    names = [name for name in names if not ADMINISTRATIVE.match(name) and not LETTER_AT_END.search(name)]
    norms = {normalise(name) for name in names}
    ranked = sorted(names, key=lambda name: (-_arabicness(name, norms), len(name), name))
    kept: dict[str, str] = {}
    for name in ranked:
        kept.setdefault(normalise(name), name)
    return list(kept.values())[:3]


def _arabicness(name: str, norms: set[str]) -> int:
    score = 0
    if name.startswith("ال") and normalise(name)[2:] in norms:
        score += 2
    if name.endswith("ه"):
        score -= 2
    if re.search("[أإ]", name):
        score += 1
    if name.startswith("آ"):
        score -= 1
    if re.search("ى[^ ]", name):
        score -= 3
    return score
