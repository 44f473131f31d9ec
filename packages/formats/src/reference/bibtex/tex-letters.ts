/** The letters and signs that TeX writes with commands: accents, letters of their own, punctuation. */

/** Accents by the command, as the combining mark that Unicode has for each. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

export const letters: Readonly<Record<string, string>> = {
  aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', o: 'ø', O: 'Ø', oe: 'œ', OE: 'Œ', ss: 'ß', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ',
  dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ', S: '§', P: '¶', copyright: '©', pounds: '£', euro: '€',
  textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”',
  textquotesingle: "'", textquotedbl: '"', guillemotleft: '«', guillemotright: '»', flqq: '«', frqq: '»', textellipsis: '…',
  ldots: '…', dots: '…', textdegree: '°', textregistered: '®', texttrademark: '™', textasciitilde: '~', textasciicircum: '^',
  textbackslash: '\\', textunderscore: '_', textbar: '|', textless: '<', textgreater: '>', textdollar: '$', textbraceleft: '{',
  textbraceright: '}', textperiodcentered: '·', textbullet: '•', textdaggerdbl: '‡', textdagger: '†', dag: '†', ddag: '‡', textmu: 'µ',
  textohm: 'Ω', texteuro: '€', textsterling: '£', textcopyright: '©', textonehalf: '½', slash: '/', quad: ' ', qquad: ' ', newline: ' ',
  space: ' ', LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', and: '&', degree: '°', textnumero: '№', textsection: '§', newblock: ' ',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', kappa: 'κ',
  lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω',
  Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
  times: '×', pm: '±', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', approx: '≈', sim: '∼', infty: '∞', cdot: '·', rightarrow: '→',
  to: '→', leftarrow: '←', circ: '°', prime: '′', ell: 'ℓ', in: '∈', subset: '⊂', sum: '∑', int: '∫', partial: '∂', nabla: '∇',
  forall: '∀', exists: '∃', langle: '⟨', rangle: '⟩', ast: '∗', star: '⋆', equiv: '≡', propto: '∝', div: '÷', ll: '≪', gg: '≫',
}

/** Commands that only set their argument in another face or size: the argument stays. */
export const faces: ReadonlySet<string> = new Set([
  'textit', 'textbf', 'emph', 'texttt', 'textsc', 'textsf', 'textrm', 'textsl', 'textup', 'textmd', 'textnormal', 'underline', 'mbox',
  'hbox', 'text', 'mathrm', 'mathit', 'mathbf', 'mathcal', 'mathsf', 'mathbb', 'mathtt', 'ensuremath', 'enquote', 'textquote', 'url', 'uppercase',
  'lowercase', 'MakeUppercase', 'MakeLowercase', 'textsuperscript', 'textsubscript', 'nocase', 'path', 'doi', 'hspace', 'vphantom',
  'em', 'it', 'bf', 'sc', 'rm', 'tt', 'sl', 'sf', 'itshape', 'bfseries', 'scshape', 'upshape', 'normalfont', 'protect', 'relax', 'noopsort',
  'small', 'large', 'tiny', 'scriptsize', 'footnotesize', 'raggedright', 'par', 'noindent', 'textcelsius', 'left', 'right', 'big', 'limits',
  'displaystyle', 'hyphen', 'allowbreak', 'nobreak', 'penalty', 'mkbibquote', 'mkbibemph', 'mkbibbold', 'mkbibitalic', 'bibstring', 'foreignlanguage', 'hskip',
])
