"""Words, names, sentences and random strings for pictures; of the words, a part told by hash is never trained on."""

from __future__ import annotations

import functools
import hashlib

import numpy as np


def entries(text: str) -> tuple[str, ...]:
    """The entries of a list: divided by bars, or by spaces where there is no bar."""
    return tuple(text.split("|" if "|" in text else " "))


NOUNS = entries(
    "account address airport album alarm anchor apple archive arrow artist atlas autumn backup bakery balance ball "
    "bank barrel basket battery beach bedroom bell bicycle bill bird blanket boat bookshop border bottle branch "
    "bread bridge budget building bus butter button cabin cable cake calendar camera candle canvas carpet castle "
    "catalogue ceiling chair channel chapter charger cheese church circle city client clock cloud coach coast coat "
    "code coffee collection column comment company compass computer concert connection contact contract cookie "
    "corner cottage cotton counter country course cover crew crown cup curtain customer cycle dance data database "
    "deadline delivery desert desk device dinner disk doctor document door draft drawer dress driver drum edge "
    "editor effect egg elephant email engine entrance envelope event exhibition export factory farm feather feedback "
    "fence festival field figure file film filter finger fire flag floor flower folder forest format fountain frame "
    "friend fruit furniture gallery garage garden gate gift glass glove goal grain graph grass group guest guide "
    "guitar hall hammer harbour hat heater hill history holiday home honey horse hospital hotel house image index "
    "insurance invoice island item jacket journal juice junction kettle key keyboard kitchen kite label ladder lake "
    "lamp language layer leaf lesson letter level library licence light line lion list location lock log lorry "
    "machine magazine mail manager map market meadow meal medicine meeting member memory menu message meter milk "
    "mirror model modem monitor month moon morning motor mountain mouse museum music name network newspaper night "
    "note notebook number ocean office oil onion orange orchard order organ oven owner package page paint palace "
    "paper parcel park partner party passport password path patient pattern payment pencil people pepper phone photo "
    "piano picture pillow pilot pipe plan planet plate platform player pocket poem point pond pool port post potato "
    "printer prize problem process product profile program project property purchase queue rabbit radio railway rain "
    "record recipe region release repair reply report request reservation restaurant result river road rocket roof "
    "room rope route router rule salad sale salt sample sand scanner schedule school science screen script sculpture "
    "season seat section seed sensor server service session setting shadow sheet shelf ship shirt shoe shop sign "
    "signal silver singer skill sky snow soap software song sound soup source space speaker spoon sport spring "
    "square stage stamp star station statue stone storage store storm story stream street student studio subject "
    "sugar suitcase summer sun supply surface survey switch system table tablet tape target task tax taxi tea "
    "teacher team telephone template tent test theatre thread ticket tiger timer title tool tower town toy track "
    "traffic train tree trip truck tunnel update upload user vacation valley value van vegetable version video "
    "village violin visit voice volume wall wallet warehouse watch water wave weather website week wheel window "
    "winter wire wolf wood wool word worker workshop world writer yard year zebra zone"
)
ADJECTIVES = entries(
    "active annual automatic available bad basic big bitter blank blue bold brave brief bright broken busy calm "
    "careful central cheap clean clear clever closed cold common complete cool correct current daily damaged dark "
    "deep deleted different digital dry early easy electric empty entire exact external extra fair famous fast final "
    "fine first flat foreign free fresh friendly full general gentle global gold good grand great green happy hard "
    "healthy heavy hidden high hollow hot huge important inner internal invalid joint large last late light little "
    "local locked lonely long loud low lucky main major medium missing modern monthly narrow natural new next nice "
    "noisy normal northern obsolete old online open original outer partial personal plain polite portable possible "
    "previous primary private public quick quiet random rare raw ready recent red regular remote rich rough round "
    "royal rural sad safe salty second secret secure separate shared sharp short silent silver simple single slow "
    "small smooth soft solid southern special spare stable standard steep strong sudden sunny sweet tall temporary "
    "thick thin tiny tropical unknown unsaved upper urban urgent useful usual valid wet white wide wild wise wrong "
    "yearly young"
)
VERBS = entries(
    "accept add adjust allow apply archive assign attach block book bring build buy call cancel carry change charge "
    "check choose clean clear close collect combine compare compress confirm connect continue copy count create cut "
    "delete deliver describe design discard discover draw drive drop edit empty enable enter erase explore export "
    "extract fetch fill filter find finish fix follow forget format gather grow hide import improve inspect install "
    "invite join keep launch lead learn leave lift list listen load lock make mark measure merge mix mount move name "
    "notify offer open order pack paint park pause pay pick plan plant play polish prepare preview print protect "
    "publish pull push quit raise read rebuild receive record reduce refresh register reject release reload remember "
    "remove rename repair repeat replace reply report reset resize restart restore resume retry return review run "
    "save scan schedule search select sell send separate serve set share show shut sign skip sort split start stay "
    "stop store submit subscribe switch sync teach test track train translate travel turn type undo unlock unpack "
    "update upgrade upload use verify view visit wait walk warn wash watch wrap write"
)
FIRST_NAMES = entries(
    "Aaron Abena Ada Adam Aiko Aisha Alan Alice Amara Ana Anders Anna Anton Arjun Astrid Ben Bella Bianca Boris "
    "Bruno Carla Carlos Chen Chloe Clara Colin Dana Daniel Daria David Diego Dmitri Dora Elena Eli Ella Emil Emma "
    "Enzo Erik Eva Farah Felix Fiona Finn Frank Freya Gabriel Gina Giulia Grace Greta Hana Hans Hassan Helen Hugo "
    "Ida Igor Ingrid Irene Isaac Ivan Jack Jana Jens Joan Jonas Julia Kai Karim Kate Keiko Kofi Lara Laura Leo Lena "
    "Liam Lina Louis Lucy Luis Maja Marco Maria Marta Max Maya Mei Mila Mina Mohamed Nadia Nina Noah Nora Olga "
    "Oliver Omar Oscar Pablo Paul Petra Pia Priya Rachel Rafael Ravi Rosa Ruth Sam Sara Simon Sofia Stella Sven Tara "
    "Theo Tim Tina Tomas Uma Vera Victor Wanda Wei Yara Yusuf Zoe"
)
LAST_NAMES = entries(
    "Abbott Ahmed Andersen Baker Barros Becker Bell Berg Bianchi Brown Byrne Carter Castillo Chan Clark Cohen Costa "
    "Cruz Davies Diaz Dubois Dvorak Eriksen Evans Ferrari Fischer Fletcher Fontaine Foster Garcia Gomez Graham Gray "
    "Green Gruber Gupta Haas Hall Hansen Harris Hayashi Hill Hoffman Horvat Hughes Ibrahim Ivanov Jackson Jansen "
    "Jensen Johnson Jones Kaya Keller Khan Kim King Klein Kovacs Kowalski Kumar Larsen Lee Lehmann Lewis Lindgren "
    "Lopez Mancini Martin Mendes Meyer Mills Moreau Moretti Morgan Murphy Nakamura Nguyen Nielsen Novak Okafor "
    "Oliveira Olsen Owens Park Patel Perez Petrov Popov Price Quinn Rao Reed Ricci Roberts Rossi Roy Ryan Sato "
    "Schmidt Schulz Scott Silva Singh Smith Stone Suzuki Tanaka Taylor Torres Turner Vargas Vogel Walker Wang Ward "
    "Weber White Wilson Wood Wright Yamada Young Zhang"
)
PLACES = entries(
    "Aberfoyle Alderton Amsterdam Arkville Ashford Athens Avonlea Bamberg Barcelona Bergen Berlin Bologna Boston "
    "Bradwell Brighton Brookdale Cairo Calgary Cambridge Canterbury Chester Chicago Clearwater Cordoba Dakar Delft "
    "Denver Dover Dublin Durham Eastgate Edinburgh Elmwood Exeter Fairview Florence Geneva Ghent Glasgow Granada "
    "Greenwich Hamburg Hampton Harlow Havana Helsinki Highgate Houston Innsbruck Kendal Kingston Kyoto Lagos "
    "Lakeside Lausanne Leeds Lima Lincoln Lisbon London Lucerne Lyon Madrid Malmo Manchester Maplewood Melbourne "
    "Milan Montreal Munich Nairobi Naples Newport Norwich Oakham Oslo Ottawa Oxford Paris Perth Plymouth Porto "
    "Prague Preston Quebec Reading Redhill Richmond Riverside Rome Salem Salzburg Santiago Seattle Seville Sheffield "
    "Southwick Springfield Stirling Sydney Tampa Tokyo Toledo Toronto Tunis Turin Utrecht Valencia Vienna Wakefield "
    "Warsaw Wellington Westfield Whitby Windsor Winchester York Zagreb Zurich"
)
_CONSONANTS = entries("b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh st t tr v w x z")
_VOWELS = entries("a e i o u ai ea ee oo ou")
_LETTERS = np.array(list("ABCDEFGHJKLMNPQRSTUVWXYZ"))


@functools.cache
def part(words: tuple[str, ...], held_out: bool) -> tuple[str, ...]:
    """The words to train on, or the eighth that only evaluation draws; all of them where a part would be empty."""
    chosen = tuple(word for word in words if (hashlib.sha256(word.encode()).digest()[0] < 32) == held_out)
    return chosen or words


def some(words: tuple[str, ...], rng: np.random.Generator, held_out: bool) -> str:
    """One of the words; with `held_out`, mostly one that is never trained on."""
    chosen = part(words, held_out and rng.random() < 0.7)
    return chosen[int(rng.integers(len(chosen)))]


def scramble(rng: np.random.Generator) -> str:
    """What no list holds, so that it can only be read: a made-up word, a code or a number."""
    pick = rng.random()
    if pick < 0.55:
        word = "".join(
            _CONSONANTS[int(rng.integers(len(_CONSONANTS)))] + _VOWELS[int(rng.integers(len(_VOWELS)))]
            for _ in range(int(rng.integers(1, 4)))
        )
        word += _CONSONANTS[int(rng.integers(len(_CONSONANTS)))] if rng.random() < 0.6 else ""
        return word.title() if rng.random() < 0.6 else word
    if pick < 0.8:
        letters = "".join(rng.choice(_LETTERS, int(rng.integers(1, 4))))
        return f"{letters}{'-' if rng.random() < 0.5 else ''}{int(rng.integers(1, 10 ** int(rng.integers(2, 5))))}"
    return str(int(rng.integers(2, 10 ** int(rng.integers(2, 6)))))


def noun(rng: np.random.Generator, held_out: bool) -> str:
    """A noun, or one time in six a string that no list holds."""
    return scramble(rng) if rng.random() < 0.17 else some(NOUNS, rng, held_out)


def person(rng: np.random.Generator, held_out: bool) -> str:
    """A first and a last name."""
    return f"{some(FIRST_NAMES, rng, held_out)} {some(LAST_NAMES, rng, held_out)}"


def phrase(rng: np.random.Generator, held_out: bool) -> str:
    """One to three words that name something or tell to do something, in the case of headings."""
    pick = rng.random()
    if pick < 0.3:
        words = [noun(rng, held_out)]
    elif pick < 0.55:
        words = [some(ADJECTIVES, rng, held_out), noun(rng, held_out)]
    elif pick < 0.75:
        words = [some(VERBS, rng, held_out), noun(rng, held_out)]
    elif pick < 0.9:
        words = [noun(rng, held_out), noun(rng, held_out)]
    else:
        words = [some(VERBS, rng, held_out), some(ADJECTIVES, rng, held_out), noun(rng, held_out)]
    text = " ".join(words)
    if rng.random() < 0.6:
        return text[0].upper() + text[1:]
    return " ".join(word[0].upper() + word[1:] for word in words) if rng.random() < 0.8 else text


def file_name(rng: np.random.Generator, held_out: bool) -> str:
    """A file as people name it."""
    ending = ("txt", "pdf", "png", "jpg", "docx", "xlsx", "zip", "csv", "mp3", "html")[int(rng.integers(10))]
    stem = noun(rng, held_out)
    if rng.random() < 0.5:
        stem += ("_", "-", " ", "")[int(rng.integers(4))] + (
            str(int(rng.integers(1, 2030))) if rng.random() < 0.5 else some(NOUNS, rng, held_out)
        )
    return f"{stem}.{ending}"


def sentence(rng: np.random.Generator, held_out: bool) -> str:
    """A plain sentence about things, people and places."""
    a, b = noun(rng, held_out), some(NOUNS, rng, held_out)
    adjective, verb = some(ADJECTIVES, rng, held_out), some(VERBS, rng, held_out)
    pick = int(rng.integers(8))
    if pick == 0:
        return f"The {adjective} {a} and the {b} will {verb} before the {some(NOUNS, rng, held_out)}."
    if pick == 1:
        return (
            f"{some(FIRST_NAMES, rng, held_out)} did not {verb} the {adjective} {a} in {some(PLACES, rng, held_out)}."
        )
    if pick == 2:
        return f"Please {verb} your {a} and {some(VERBS, rng, held_out)} the {b}."
    if pick == 3:
        return f"In {int(rng.integers(1900, 2030))} a {adjective} {b} was near the {a}."
    if pick == 4:
        return f"We {verb} every {a} of the {adjective} {b}, as {person(rng, held_out)} said."
    if pick == 5:
        return f"There were {int(rng.integers(2, 900))} {b}s at the {adjective} {a}."
    if pick == 6:
        return f"When did the {a} {verb} the {b}?"
    return f"It is {adjective} to {verb} a {a} with the {b}."


def prose(rng: np.random.Generator, held_out: bool, characters: int) -> str:
    """Sentences, at least so many characters of them."""
    text = sentence(rng, held_out)
    while len(text) < characters:
        text += " " + sentence(rng, held_out)
    return text


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most so many characters, a longer word alone on its line."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > columns:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
