"""What LaTeX commands stand for, as far as they occur in titles and names."""

from __future__ import annotations

from collections.abc import Mapping

ACCENTS: Mapping[str, str] = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "t": "\u0361",
}
"""Commands that put a mark on the letter after them, and the combining mark."""

BARE_ACCENTS: Mapping[str, str] = {"^": "^", "~": "~", "'": "´", "`": "`", '"': "¨", "=": "¯", "c": "¸"}
"""What such a command shows over nothing."""

SYMBOLS: Mapping[str, str] = {
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "ss": "ß", "SS": "ẞ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ng": "ŋ", "NG": "Ŋ",
    "S": "§", "textsection": "§", "P": "¶", "textparagraph": "¶", "dag": "†", "ddag": "‡", "copyright": "©",
    "textcopyright": "©", "textregistered": "®", "texttrademark": "™", "textdegree": "°", "degree": "°", "circ": "°",
    "textnumero": "№", "textordfeminine": "ª", "textordmasculine": "º",
    "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€", "textyen": "¥", "textcent": "¢",
    "textdollar": "$", "textpercent": "%", "textperthousand": "‰",
    "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textellipsis": "…",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "lq": "‘", "rq": "’", "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»",
    "guilsinglleft": "‹", "guilsinglright": "›", "textquotesingle": "'", "textquotedbl": '"',
    "textexclamdown": "¡", "textquestiondown": "¿", "textbullet": "•", "textperiodcentered": "·",
    "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "textunderscore": "_", "textbar": "|",
    "textless": "<", "textgreater": ">", "textbraceleft": "{", "textbraceright": "}", "slash": "/", "backslash": "\\",
    "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾", "textmu": "µ", "textpm": "±",
    "pm": "±", "times": "×", "texttimes": "×", "div": "÷", "cdot": "·", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥",
    "neq": "≠", "approx": "≈", "sim": "~", "rightarrow": "→", "to": "→", "leftarrow": "←", "infty": "∞", "sum": "∑",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ",
    "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
    "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX", "space": " ", "quad": " ", "newline": " ", "par": " ",
}  # fmt: skip
"""Commands that stand for themselves."""

SWITCHES = frozenset(
    [
        "bf",
        "em",
        "it",
        "rm",
        "sc",
        "sl",
        "tt",
        "sf",
        "up",
        "md",
        "bfseries",
        "itshape",
        "scshape",
        "slshape",
        "ttfamily",
        "sffamily",
        "rmfamily",
        "upshape",
        "mdseries",
        "normalfont",
        "normalsize",
        "small",
        "footnotesize",
        "relax",
        "protect",
        "selectfont",
        "noindent",
        "boldmath",
        "unboldmath",
        "left",
        "right",
    ]
)
"""Commands that only change the type: nothing of them is shown."""

UNSHOWN = frozenset(
    ["noopsort", "printfirst", "switchargs", "vspace", "hspace", "kern", "label", "index", "cite", "footnotemark"]
)
"""Commands whose argument is not shown either."""

RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
