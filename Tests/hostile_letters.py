"""Letters that try to become markup, scripts or links of their own, in every field a letter has."""
import pathlib

ATTACKS = {
    "script": "<script>pwned(1)</script>",
    "handler": '"onerror=pwned(2) onfocus="pwned(2)" autofocus x="',
    "apostrophe": "'onmouseover='pwned(3)' x='",
    "address": "javascript:pwned(4)",
    "end-of-style": "</style></title></script><script>pwned(5)</script>",
    "image": "<img src=x onerror=pwned(6)>",
    "line-separator": "\u2028pwned(7)\u2029",
    "terminal": "\x1b[31mrood\x1b[0m\x07\x00",
    "direction": "\u202eomgekeerd\u2066\u200f",
    "references": "&lt;script&gt;pwned(8)&lt;/script&gt;&#0;&amp;",
    "comment": "<!-- --><![CDATA[ ]]><?php pwned(9)?>",
    "template": "${pwned(10)}{{pwned(10)}}`",
    "base": "<base href=javascript:pwned(11)//><meta http-equiv=refresh content=0;url=javascript:pwned(11)>",
    "svg": "<svg/onload=pwned(12)><math><mtext></p><style><!--</style>",
    "other-signs": "\ufffe\uffff\ufdd0\U000e0041\x85\x9f",
}

LETTER = """\
Aan de Voorzitter {x} van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum 4 november 2021
Betreft Stand van zaken {x} over de motie Eppink {x}
Onze referentie BZ{x}1234

Geachte voorzitter {x},

Met deze brief {x} informeer ik u, mede namens anderen,1 over de moties. Zie https://voorbeeld.nl/{y}/a en
http://voorbeeld.nl/?{y}#b en javascript:pwned(99) en data:text/html,<script>pwned(98)</script> en de motie Van
Nispen {x} (36 200 VI, nr. 12).2 Meer staat er niet{x}.

1. Motie van het lid {x} (D66{x}) over {x} de rechten van {x} (21501-20-1736), 12 oktober 2021

Het kabinet heeft {x} gedaan wat de motie vroeg.3 Zie motie 2 {x} en motie 9.

• een punt {x} van aandacht;
• nog een punt {x}.

2. Gewijzigde motie van de leden Segers (CU) en Van der Lee c.s. over "{x}" (t.v.v. 21501-20-1735) (21501-20-1737), 13
oktober 2021

{x}

Tot slot {x}

Ik vertrouw erop u hiermee {x} te hebben ge\u00efnformeerd.4

De minister van {x},

Ben {x} Knapen

1 Kamerbrief over {x}, 16 juni 2021 (21 501-02, Nr. 2375) https://www.rijksoverheid.nl/{y}"onclick=pwned(97)
2 {x} (2021Z19031{x}) https://voorbeeld.nl/<script>pwned(96)</script>
3 Rapport {x}; Verslag {x} (35 570, nrs. 12 en 14), http://voorbeeld.nl/{y}'onclick='pwned(95)
5 Noot zonder verwijzing {x}
Pagina 1 {x} van 1
"""


def hostile_letters(folder):
    """Writes the letters into a folder, under names that attack too, and returns the names."""
    names = []
    for kind, attack in ATTACKS.items():
        name = pathlib.Path(folder) / f"{kind}-{attack.replace('/', '').replace(chr(0), '')}.txt"
        address = "".join(attack.split())
        name.write_bytes(LETTER.replace("{x}", attack).replace("{y}", address).encode("utf-8", "surrogatepass"))
        names.append(str(name))
    return names
