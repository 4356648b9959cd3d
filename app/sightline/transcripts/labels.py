"""The words of a document that nobody in the conversation has said, in the languages that there are."""

from __future__ import annotations

from dataclasses import dataclass

from sightline.transcripts.language import direction_of


@dataclass(frozen=True)
class Labels:
    """`language` is a BCP 47 tag; `decimal` is the sign before tenths."""

    language: str = "en"
    decimal: str = "."
    untitled: str = "Conversation"
    about: str = "Created {created} · updated {updated} · exported {exported} · Sightline {version}"
    system_prompt: str = "System prompt"
    question: str = "{number}. You"
    answer: str = "{number}. {model}"
    some_model: str = "Answer"
    version: str = "{heading} (version {place} of {count})"
    not_selected: str = "{heading} (version {place} of {count}, not selected)"
    replies_to: str = "In reply to {number}"
    edited: str = "edited"
    picture: str = "Image {number}: {name}"
    with_regions: str = "{picture} ({regions} marked)"
    region: str = "region {number} of image {picture}"
    region_pixels: str = "Region {number} of image {picture}: from {left}, {top} to {right}, {bottom}"
    pixels: str = "{width} × {height} pixels"
    shown_above: str = "{picture}, shown above"
    missing: str = "{picture}. {reason}"
    gone: str = "The file is no longer there."
    changed: str = "The file has changed since it was asked about."
    words_read: str = "Text read in image {number}:"
    pictures: str = "Pictures"
    model: str = "model {name}"
    tokens: str = "{count} tokens"
    speed: str = "{speed} tokens per second"
    first_text: str = "first text after {seconds} s"
    seconds: str = "{seconds} s"
    end: str = "complete"
    length: str = "cut off at the longest allowed length"
    stopped: str = "stopped"
    failed: str = "broken off by an error"
    unsure: str = "the model could not tell"
    withheld: str = "the model was not sure of a part, which is left out"
    went_on: str = "goes on from the first {count} characters of another answer"

    def fill(self, words: str, **values: object) -> str:
        """One of the labels with its fields filled in; in a language from right to left each text stands for itself.

        Between Arabic words a time or a path would otherwise be taken apart, and its parts turned round.
        """
        return words.format(**{name: self.isolated(value) for name, value in values.items()})

    def isolated(self, value: object) -> object:
        """Text that what is around it cannot turn round (FIRST STRONG ISOLATE); in other languages just the text."""
        if direction_of(self.language) == "ltr" or not isinstance(value, str):
            return value
        return f"\u2068{value}\u2069"

    def reason(self, problem: str) -> str:
        """Why a picture is missing; in English where that has no label."""
        english = LABELS["en"]
        return {english.gone: self.gone, english.changed: self.changed}.get(problem, problem)

    def number(self, value: float, digits: int) -> str:
        """A number with so many digits after the sign."""
        return f"{value:.{digits}f}".replace(".", self.decimal)


_GERMAN = Labels(
    language="de",
    decimal=",",
    untitled="Gespräch",
    about="Begonnen {created} · zuletzt geändert {updated} · exportiert {exported} · Sightline {version}",
    system_prompt="Anweisung an das Modell",
    question="{number}. Sie",
    some_model="Antwort",
    version="{heading} (Fassung {place} von {count})",
    not_selected="{heading} (Fassung {place} von {count}, nicht ausgewählt)",
    replies_to="Antwort auf {number}",
    edited="bearbeitet",
    picture="Bild {number}: {name}",
    with_regions="{picture} ({regions} markiert)",
    region="Ausschnitt {number} von Bild {picture}",
    region_pixels="Ausschnitt {number} von Bild {picture}: von {left}, {top} bis {right}, {bottom}",
    pixels="{width} × {height} Pixel",
    shown_above="{picture}, oben gezeigt",
    gone="Die Datei ist nicht mehr da.",
    changed="Die Datei ist nicht mehr die, nach der gefragt wurde.",
    words_read="In Bild {number} gelesener Text:",
    pictures="Bilder",
    model="Modell {name}",
    tokens="{count} Token",
    speed="{speed} Token pro Sekunde",
    first_text="erster Text nach {seconds} s",
    end="vollständig",
    length="bei der größten erlaubten Länge abgeschnitten",
    stopped="angehalten",
    failed="durch einen Fehler abgebrochen",
    unsure="das Modell konnte es nicht sagen",
    withheld="das Modell war sich bei einem Teil nicht sicher; er ist weggelassen",
    went_on="setzt die ersten {count} Zeichen einer anderen Antwort fort",
)
_FRENCH = Labels(
    language="fr",
    decimal=",",
    untitled="Conversation",
    about="Créée le {created} · modifiée le {updated} · exportée le {exported} · Sightline {version}",
    system_prompt="Consigne donnée au modèle",
    question="{number}. Vous",
    some_model="Réponse",
    version="{heading} (version {place} sur {count})",
    not_selected="{heading} (version {place} sur {count}, non retenue)",
    replies_to="En réponse à {number}",
    edited="modifiée",
    picture="Image {number} : {name}",
    with_regions="{picture} ({regions}, encadrement visible)",
    region="zone {number} de l’image {picture}",
    region_pixels="Zone {number} de l’image {picture} : de {left}, {top} à {right}, {bottom}",
    pixels="{width} × {height} pixels",
    shown_above="{picture}, reproduite plus haut",
    gone="Le fichier n’est plus là.",
    changed="Le fichier a changé depuis la question.",
    words_read="Texte lu dans l’image {number} :",
    pictures="Images",
    model="modèle {name}",
    tokens="{count} tokens",
    speed="{speed} tokens par seconde",
    first_text="premier texte après {seconds} s",
    end="complète",
    length="coupée à la longueur maximale autorisée",
    stopped="arrêtée",
    failed="interrompue par une erreur",
    unsure="le modèle n’a pas su répondre",
    withheld="le modèle n’était pas sûr d’une partie, qui est omise",
    went_on="poursuit les {count} premiers caractères d’une autre réponse",
)
_SPANISH = Labels(
    language="es",
    decimal=",",
    untitled="Conversación",
    about="Creada {created} · modificada {updated} · exportada {exported} · Sightline {version}",
    system_prompt="Instrucción para el modelo",
    question="{number}. Usted",
    some_model="Respuesta",
    version="{heading} (versión {place} de {count})",
    not_selected="{heading} (versión {place} de {count}, no elegida)",
    replies_to="En respuesta a {number}",
    edited="editada",
    picture="Imagen {number}: {name}",
    with_regions="{picture} (con un recuadro: {regions})",
    region="zona {number} de la imagen {picture}",
    region_pixels="Zona {number} de la imagen {picture}: de {left}, {top} a {right}, {bottom}",
    pixels="{width} × {height} píxeles",
    shown_above="{picture}, mostrada más arriba",
    gone="El archivo ya no está.",
    changed="El archivo ha cambiado desde la pregunta.",
    words_read="Texto leído en la imagen {number}:",
    pictures="Imágenes",
    model="modelo {name}",
    tokens="{count} tokens",
    speed="{speed} tokens por segundo",
    first_text="primer texto tras {seconds} s",
    end="completa",
    length="cortada al llegar a la longitud máxima permitida",
    stopped="detenida",
    failed="interrumpida por un error",
    unsure="el modelo no supo responder",
    withheld="el modelo no estaba seguro de una parte, que se ha omitido",
    went_on="continúa los primeros {count} caracteres de otra respuesta",
)
_JAPANESE = Labels(
    language="ja",
    untitled="会話",
    about="作成 {created} · 更新 {updated} · 書き出し {exported} · Sightline {version}",
    system_prompt="モデルへの指示",
    question="{number}. あなた",
    some_model="回答",
    version="{heading}({count} 件中 {place} 件目)",
    not_selected="{heading}({count} 件中 {place} 件目、選択されていません)",
    replies_to="{number} への返信",
    edited="編集済み",
    picture="画像 {number}：{name}",
    with_regions="{picture}({regions}を枠で表示)",
    region="画像 {picture} の領域 {number}",
    region_pixels="画像 {picture} の領域 {number}：{left}, {top} から {right}, {bottom} まで",
    pixels="{width} × {height} ピクセル",
    shown_above="{picture}(上に掲載)",
    missing="{picture}。{reason}",
    gone="ファイルが見つかりません。",
    changed="質問のあとでファイルが変更されています。",
    words_read="画像 {number} から読み取った文字：",
    pictures="画像",
    model="モデル {name}",
    tokens="{count} トークン",
    speed="毎秒 {speed} トークン",
    first_text="最初の文字まで {seconds} 秒",
    seconds="{seconds} 秒",
    end="完了",
    length="最大の長さで打ち切り",
    stopped="停止",
    failed="エラーで中断",
    unsure="モデルは答えられませんでした",
    withheld="モデルが確信を持てなかった部分は省かれています",
    went_on="別の回答の最初の {count} 文字に続く",
)
_CHINESE = Labels(
    language="zh",
    untitled="对话",
    about="创建于 {created} · 更新于 {updated} · 导出于 {exported} · Sightline {version}",
    system_prompt="给模型的指示",
    question="{number}. 您",
    some_model="回答",
    version="{heading}（第 {place} 个版本，共 {count} 个）",
    not_selected="{heading}（第 {place} 个版本，共 {count} 个，未选用）",
    replies_to="回复 {number}",
    edited="已编辑",
    picture="图片 {number}：{name}",
    with_regions="{picture}(已标出{regions})",
    region="图片 {picture} 的区域 {number}",
    region_pixels="图片 {picture} 的区域 {number}：从 {left}, {top} 到 {right}, {bottom}",
    pixels="{width} × {height} 像素",
    shown_above="{picture}(见上文)",
    missing="{picture}。{reason}",
    gone="文件已不存在。",
    changed="提问之后文件已被更改。",
    words_read="图片 {number} 中读出的文字：",
    pictures="图片",
    model="模型 {name}",
    tokens="{count} 个词元",
    speed="每秒 {speed} 个词元",
    first_text="{seconds} 秒后出现首段文字",
    seconds="{seconds} 秒",
    end="完整",
    length="达到最大长度后截断",
    stopped="已停止",
    failed="因错误中断",
    unsure="模型无法判断",
    withheld="模型不确定的部分已省略",
    went_on="接着另一个回答的前 {count} 个字符",
)
_ARABIC = Labels(
    language="ar",
    untitled="محادثة",
    about="أُنشئت {created} · عُدِّلت {updated} · صُدِّرت {exported} · Sightline {version}",
    system_prompt="تعليمات للنموذج",
    question="{number}. أنت",
    some_model="إجابة",
    version="{heading} (النسخة {place} من {count})",
    not_selected="{heading} (النسخة {place} من {count}، غير مختارة)",
    replies_to="ردًّا على {number}",
    edited="معدَّل",
    picture="الصورة {number}: {name}",
    with_regions="{picture} (مع إطار حول {regions})",
    region="المنطقة {number} من الصورة {picture}",
    region_pixels="المنطقة {number} من الصورة {picture}: من {left}, {top} إلى {right}, {bottom}",
    pixels="{width} × {height} بكسل",
    shown_above="{picture}، معروضة أعلاه",
    gone="لم يعد الملف موجودًا.",
    changed="تغيّر الملف منذ طُرح السؤال عنه.",
    words_read="النص المقروء في الصورة {number}:",
    pictures="الصور",
    model="النموذج {name}",
    tokens="عدد الرموز {count}",
    speed="{speed} رمز في الثانية",
    first_text="أول نص بعد {seconds} ث",
    seconds="{seconds} ث",
    end="مكتملة",
    length="قُطعت عند أقصى طول مسموح",
    stopped="أُوقفت",
    failed="انقطعت بسبب خطأ",
    unsure="لم يستطع النموذج الإجابة",
    withheld="لم يكن النموذج واثقًا من جزء، فحُذف",
    went_on="تُكمل أول {count} حرفًا من إجابة أخرى",
)

LABELS = {each.language: each for each in (Labels(), _GERMAN, _FRENCH, _SPANISH, _JAPANESE, _CHINESE, _ARABIC)}
OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh": "中文",
    "ar": "العربية",
}


def labels_for(language: str) -> Labels:
    """Those of a BCP 47 tag, whatever the country; English ones for a language that there are none of."""
    return LABELS.get(language.lower().partition("-")[0], LABELS["en"])
