"""Words by which the lint knows what a text is made of, mostly English."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that hold a sentence together, and name nothing.
FUNCTION_WORDS = _words(
    """a an the this that these those my our your his her its their some any each every another both either no not
    of in on at to from with without by for into onto over under above below behind beside between near next through
    across along around against during before after about off up down out as than like and or but while when where
    which who whose that is are was were be been being am has have had do does did can will would there here it he she
    they we you i me him them us very so also too then if because until toward towards upon via per"""
)

# A text that ends with one of these was broken off. Those that can end a sentence, "lights on", are not among them.
NEVER_LAST = _words(
    """a an the of and or but nor with is are was were has at from for into onto their its my our your his which whose
    while because than between during toward towards against beside beneath via whereas although unless including
    featuring wearing containing showing depicting holding using and/or be been to who which
    very every quite such despite until among amid alongside atop upon without"""
)

# After "sitting", "placed" and the like, these lead to a place that is not there.
OPEN_PLACE = _words("in on at by near under behind above below over beside inside next against across along around")
PLACING = _words(
    """sitting standing lying laying resting perched parked placed leaning hanging walking running swimming floating
    surrounded located situated dressed seated looking pointing kneeling crouching
    flying driving riding playing stands sits lies hangs rests walks runs leans"""
)

# Single words, though several hyphens join them.
HYPHENATED = _words(
    """merry-go-round jack-in-the-box jack-o-lantern forget-me-not forget-me-nots hide-and-seek tic-tac-toe man-of-war
    mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law bird-of-paradise
    lily-of-the-valley cul-de-sac black-and-white rock-and-roll do-it-yourself fleur-de-lis hole-in-the-wall
    snakes-and-ladders salt-and-pepper six-pack-abs will-o-the-wisp jack-of-all-trades bric-a-brac touch-me-not"""
)

# Nouns that fit every picture, and so tell nothing of one; in several languages.
VAGUE_NOUNS = _words(
    """image images picture pictures photo photos photograph photographs photography pic pics img graphic graphics
    snapshot thumbnail banner screenshot screenshots screengrab icon icons logo button link figure fig illustration
    drawing artwork clipart art visual visuals media file chart charts graph graphs diagram diagrams infographic map
    plot slide page event events activity activities location area setting environment situation thing things stuff
    object objects item items something anything someone somebody anyone person
    people persons guy group scene view moment content element elements subject subjects background place shot
    view decoration decorative spacer bullet divider separator border shape shapes color colors colour colours texture
    bild bilder foto fotos abbildung grafik symbol etwas image photographie illustration imagen imágenes fotografía
    gráfico immagine immagini fotografia imagem imagens afbeelding afbeeldingen plaatje plaatjes obraz obrazek zdjęcie
    zdjęcia изображение картинка фото фотография картина рисунок 画像 写真 图片 图像 照片 圖片 イメージ 이미지 사진
    bilde billede kuva görsel resim fotoğraf εικόνα φωτογραφία صورة תמונה"""
)

# Words that may stand beside a vague noun and leave it vague.
VAGUE_MODIFIERS = _words(
    """nice beautiful pretty lovely great good amazing awesome cool interesting wonderful stunning gorgeous random
    various several many few different generic typical certain new old big small large little first second main hero
    header footer featured cover company our website site web stock sample simple colorful colourful bar line pie high
    quality hd full size wide close closeup close-up doing being shown displayed seen depicting showing containing
    featuring with without one two three four five six unknown unnamed own favorite favourite profile user default
    product blog post article gallery slider carousel widget avatar inline embedded attached inserted current
    digital original final edited copy version click press tap here
    cool fun cute general abstract ein eine einer das der die von un une de la le des una uno el los di da een het"""
)

# A text of these alone asks for an alt text, if it has one of the second list.
FORM_WORDS = _words(
    """add insert enter write type put provide give your my the this a an of for to here there goes is needs needed
    required
    missing provided please now later with in on no not available yet any alt alternative alternate text texts tag
    attribute
    description descriptions describe descriptive caption image images picture photo photos figure img icon logo title
    short long placeholder automatic something is alternativtext beschreibung bildbeschreibung hier texte alternatif
    texto alternativo testo alternatieve tekst platzhalter"""
)
FORM_NOUNS = _words(
    """alt alternative alternate description descriptions describe caption placeholder alternativtext beschreibung
    bildbeschreibung alternatif alternativo alternatieve platzhalter"""
)

# Other whole texts that somebody was to replace, without case and marks.
PLACEHOLDERS = frozenset(
    """todo|to do|tbd|tba|fixme|place holder|title|title here|text|text here|your text here|text goes here|
    image goes here|
    sample|sample text|sample image|example|example image|example text|dummy|dummy text|dummy image|test|testing|
    test image|test text|test test|test picture|untitled|unnamed|no title|no name|none|null|nil|nan|undefined|
    unknown|empty|
    n/a|n a|na|not available|not applicable|no text|string|xxx|xx|xxxx|foo|foo bar|foobar|asdf|asdfasdf|asdfgh|
    asdfghjkl|
    qwerty|qwertz|blah|blah blah|blah blah blah|change me|changeme|replace me|replace this|image not found|no image|
    image not available|no image available|broken image|loading|loading image|temp|tmp|new image|coming soon|
    ohne titel|kein bild|sans titre|sin título|sin titulo|senza titolo|sem título""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# Those of them that signs and buttons do say.
SIGNS = frozenset(
    """test|example|sample|title|text|none|empty|unknown|loading|to do|todo|not available|n/a|coming soon|untitled|
    no title|testing|no image""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)

# What sells, not what is seen.
SELLING = _words(
    "buy cheap cheapest best affordable online wholesale discount discounts bestseller top-rated deals coupon"
)

# Words that need another one after them, behind one of these.
COUNTING = _words("a an his her their its two three four five six seven eight nine ten several many some")
ADJECTIVES = _words(
    """red orange yellow green blue purple pink brown beige black white grey gray golden silver dark light bright
    large small
    big little tall short long old young new wooden colorful colourful beautiful traditional modern"""
)
