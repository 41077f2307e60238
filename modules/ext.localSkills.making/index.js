// Built from src/extension/making.ts by `npm run build`. Change the source, not this file.
"use strict";
var fv = Object.defineProperty, pv = Object.defineProperties;
var mv = Object.getOwnPropertyDescriptors;
var Zi = Object.getOwnPropertySymbols;
var Gd = Object.prototype.hasOwnProperty, Qd = Object.prototype.propertyIsEnumerable;
var Kd = (e) => {
  throw TypeError(e);
};
var Xd = (e, t, n) => t in e ? fv(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    Gd.call(t, n) && Xd(e, n, t[n]);
  if (Zi)
    for (var n of Zi(t))
      Qd.call(t, n) && Xd(e, n, t[n]);
  return e;
}, F = (e, t) => pv(e, mv(t));
var fr = (e, t) => {
  var n = {};
  for (var r in e)
    Gd.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Zi)
    for (var r of Zi(e))
      t.indexOf(r) < 0 && Qd.call(e, r) && (n[r] = e[r]);
  return n;
};
var gv = (e, t, n) => t.has(e) || Kd("Cannot " + n);
var Yd = (e, t, n) => t.has(e) ? Kd("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var pr = (e, t, n) => (gv(e, t, "access private method"), n);
var Y = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (c) {
      o(c);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/core/json/fault.ts
function ae(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function re(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}
function mn(e, t) {
  return t.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (n) => typeof n == "object" ? hv(n, t) : n
  ));
}
function hv(e, t) {
  return e.reduce(
    (n, r) => n === "" ? r : t.text("localskills-fault-list", n, r),
    ""
  );
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function es(e, t = !1) {
  let n = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function f(v, w) {
    let m = 0, b = 0;
    for (; m < v || !w; ) {
      let E = e.charCodeAt(r);
      if (E >= 48 && E <= 57)
        b = b * 16 + E - 48;
      else if (E >= 65 && E <= 70)
        b = b * 16 + E - 65 + 10;
      else if (E >= 97 && E <= 102)
        b = b * 16 + E - 97 + 10;
      else
        break;
      r++, m++;
    }
    return m < v && (b = -1), b;
  }
  function p(v) {
    r = v, o = "", i = 0, s = 16, d = 0;
  }
  function g() {
    let v = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Wr(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Wr(e.charCodeAt(r)))
        for (r++; r < e.length && Wr(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(v, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Wr(e.charCodeAt(r))) {
        for (r++; r < e.length && Wr(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(v, w);
  }
  function h() {
    let v = "", w = r;
    for (; ; ) {
      if (r >= n) {
        v += e.substring(w, r), d = 2;
        break;
      }
      let m = e.charCodeAt(r);
      if (m === 34) {
        v += e.substring(w, r), r++;
        break;
      }
      if (m === 92) {
        if (v += e.substring(w, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            v += '"';
            break;
          case 92:
            v += "\\";
            break;
          case 47:
            v += "/";
            break;
          case 98:
            v += "\b";
            break;
          case 102:
            v += "\f";
            break;
          case 110:
            v += `
`;
            break;
          case 114:
            v += "\r";
            break;
          case 116:
            v += "	";
            break;
          case 117:
            let E = f(4, !0);
            E >= 0 ? v += String.fromCharCode(E) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (m >= 0 && m <= 31)
        if (Mo(m)) {
          v += e.substring(w, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return v;
  }
  function y() {
    if (o = "", d = 0, i = r, l = a, u = c, r >= n)
      return i = n, s = 17;
    let v = e.charCodeAt(r);
    if (ul(v)) {
      do
        r++, o += String.fromCharCode(v), v = e.charCodeAt(r);
      while (ul(v));
      return s = 15;
    }
    if (Mo(v))
      return r++, o += String.fromCharCode(v), v === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, c = r, s = 14;
    switch (v) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, o = h(), s = 10;
      // comments
      case 47:
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !Mo(e.charCodeAt(r)); )
            r++;
          return o = e.substring(w, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let m = n - 1, b = !1;
          for (; r < m; ) {
            let E = e.charCodeAt(r);
            if (E === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, b = !0;
              break;
            }
            r++, Mo(E) && (E === 13 && e.charCodeAt(r) === 10 && r++, a++, c = r);
          }
          return b || (r++, d = 1), o = e.substring(w, r), s = 13;
        }
        return o += String.fromCharCode(v), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(v), r++, r === n || !Wr(e.charCodeAt(r)))
          return s = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return o += g(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && k(v); )
          r++, v = e.charCodeAt(r);
        if (i !== r) {
          switch (o = e.substring(i, r), o) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return o += String.fromCharCode(v), r++, s = 16;
    }
  }
  function k(v) {
    if (ul(v) || Mo(v))
      return !1;
    switch (v) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function S() {
    let v;
    do
      v = y();
    while (v >= 12 && v <= 15);
    return v;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? S : y,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - u,
    getTokenError: () => d
  };
}
function ul(e) {
  return e === 32 || e === 9;
}
function Mo(e) {
  return e === 10 || e === 13;
}
function Wr(e) {
  return e >= 48 && e <= 57;
}
var Zd;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Zd || (Zd = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var xv = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Hr = 200, bv = {
  " ": {
    "\n": new Array(Hr).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Hr).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Hr).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Hr).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Hr).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Hr).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var dl;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(dl || (dl = {}));
function ef(e, t, n = dl.DEFAULT) {
  let r = es(e, !1), o = [], i = 0;
  function s(N) {
    return N ? () => i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (L) => i === 0 && N(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (L) => i === 0 && N(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(N) {
    return N ? () => {
      i > 0 ? i++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function u(N) {
    return N ? () => {
      i > 0 && i--, i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), f = l(t.onObjectProperty), p = u(t.onObjectEnd), g = c(t.onArrayBegin), h = u(t.onArrayEnd), y = l(t.onLiteralValue), k = a(t.onSeparator), S = s(t.onComment), v = a(t.onError), w = n && n.disallowComments, m = n && n.allowTrailingComma;
  function b() {
    for (; ; ) {
      let N = r.scan();
      switch (r.getTokenError()) {
        case 4:
          E(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          E(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          E(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          w || E(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          E(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          E(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (N) {
        case 12:
        case 13:
          w ? E(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : S();
          break;
        case 16:
          E(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return N;
      }
    }
  }
  function E(N, L = [], j = []) {
    if (v(N), L.length + j.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (L.indexOf(U) !== -1) {
          b();
          break;
        } else if (j.indexOf(U) !== -1)
          break;
        U = b();
      }
    }
  }
  function T(N) {
    let L = r.getTokenValue();
    return N ? y(L) : (f(L), o.push(L)), b(), !0;
  }
  function C() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), L = Number(N);
        isNaN(L) && (E(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), y(L);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return b(), !0;
  }
  function P() {
    return r.getToken() !== 10 ? (E(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (k(":"), b(), M() || E(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : E(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function I() {
    d(), b();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || E(4, [], []), k(","), b(), r.getToken() === 2 && m)
          break;
      } else N && E(6, [], []);
      P() || E(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return p(), r.getToken() !== 2 ? E(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : b(), !0;
  }
  function R() {
    g(), b();
    let N = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || E(4, [], []), k(","), b(), r.getToken() === 4 && m)
          break;
      } else L && E(6, [], []);
      N ? (o.push(0), N = !1) : o[o.length - 1]++, M() || E(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return h(), N || o.pop(), r.getToken() !== 4 ? E(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : b(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return I();
      case 10:
        return T(!0);
      default:
        return C();
    }
  }
  return b(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (E(4, [], []), !1) : M() ? (r.getToken() !== 17 && E(9, [], []), !0) : (E(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var tf;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(tf || (tf = {}));
var nf;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(nf || (nf = {}));
var fl = ef;
var rf;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(rf || (rf = {}));

// src/core/json/parse-json.ts
function Kt(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Cv(t) ? { value: void 0, faults: [pl] } : { value: t, faults: Iv(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Pv(e) : pl] };
  }
}
var af = { disallowComments: !0, allowTrailingComma: !1 }, Ov = 100, pl = { path: "$", code: "json-too-deep", parameters: [] }, Av = {
  1: "json-symbol",
  2: "json-number",
  3: "json-property-name",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-object-end",
  8: "json-list-end",
  9: "json-rest",
  10: "json-comment",
  11: "json-comment",
  12: "json-string-end",
  13: "json-number",
  14: "json-escape",
  15: "json-escape",
  16: "json-character"
};
function Cv(e) {
  let t = [e].filter(of);
  for (let n = 0; t.length > 0; n++) {
    if (n === Ov)
      return !0;
    let r = [];
    for (let o of t)
      for (let i of Object.keys(o).map((s) => o[s]))
        of(i) && r.push(i);
    t = r;
  }
  return !1;
}
function of(e) {
  return typeof e == "object" && e !== null;
}
function Pv(e) {
  var a;
  let t = null;
  try {
    fl(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, af);
  } catch (l) {
    return pl;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return sf("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = Av[n.error]) != null ? a : "json-invalid";
  return sf(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, n.offset, o);
}
function sf(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, re(r)] };
}
function Iv(e) {
  let t = [], n = [];
  return fl(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, o, i, s, a, l) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(ae, "$");
        t.push({
          path: ae(d, r),
          code: "json-duplicate-key",
          parameters: [re(r), u, s + 1]
        });
      }
    }
  }, af), t;
}

// src/core/json/value.ts
function _(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function A(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/json/schema-faults.ts
var Rv = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function df(e, t, n) {
  var f;
  let r = [], o = (f = t.definitions) != null ? f : {};
  return a(e, t, "$", ""), r;
  function i(p, g, ...h) {
    r.push({ path: p, code: g, parameters: h });
  }
  function s(p) {
    let [g, h] = [p, ""];
    for (; g.$ref !== void 0; ) {
      h = g.$ref.replace("#/definitions/", "");
      let y = o[h];
      if (y === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = y;
    }
    return [g, h];
  }
  function a(p, g, h, y) {
    let [k, S] = s(g), v = S === "" ? y : S;
    k.anyOf !== void 0 ? d(p, k.anyOf, h, v) : k.enum !== void 0 ? k.enum.includes(p) || i(h, "not-one-of", re(p), k.enum) : k.type !== void 0 && !lf(p, k.type) ? i(h, Rv[k.type]) : typeof p == "string" ? l(p, k, h, v) : typeof p == "number" ? k.minimum !== void 0 && p < k.minimum ? i(h, "too-small", p, k.minimum) : k.maximum !== void 0 && p > k.maximum && i(h, "too-large", p, k.maximum) : Array.isArray(p) ? c(p, k, h) : _(p) && u(p, k, h);
  }
  function l(p, g, h, y) {
    var v;
    if (g.pattern !== void 0 && !uf(g.pattern, p)) {
      i(h, (v = n.codes[y]) != null ? v : "bad-text", re(p));
      return;
    }
    let k = n.checks[y], S = k === void 0 ? null : k(p);
    S !== null && i(h, S, re(p));
  }
  function c(p, g, h) {
    g.minItems !== void 0 && p.length < g.minItems ? i(h, "empty-list") : g.maxItems !== void 0 && p.length > g.maxItems && i(h, "too-many-items", g.maxItems);
    let y = g.items;
    y !== void 0 && p.forEach((k, S) => a(k, y, ae(h, S), ""));
  }
  function u(p, g, h) {
    var S, v, w, m;
    let y = (S = g.properties) != null ? S : {}, k = (v = g.patternProperties) != null ? v : {};
    for (let b of (w = g.required) != null ? w : [])
      A(p, b) === void 0 && i(ae(h, b), b === "default" ? "missing-default" : "missing-property", b);
    for (let b of Object.keys(p)) {
      let E = ae(h, b), T = Object.keys(k).find((P) => uf(P, b)), C = (m = A(y, b)) != null ? m : T && k[T];
      C !== void 0 ? a(p[b], C, E, "") : g.patternProperties !== void 0 ? i(E, "bad-language", re(b)) : g.additionalProperties === !1 && i(E, "unknown-property", re(b), Object.keys(y));
    }
  }
  function d(p, g, h, y) {
    var m, b;
    let k = g.filter((E) => {
      let T = s(E)[0].type;
      return T === void 0 || lf(p, T) || T === "integer" && typeof p == "number";
    });
    if (!_(p) || k.length < 2) {
      k[0] === void 0 ? i(h, (m = n.codes[y]) != null ? m : "bad-text", re(p)) : a(p, k[0], h, y);
      return;
    }
    let S = k.map((E) => {
      var T, C, P;
      return (P = (C = (T = s(E)[0].properties) == null ? void 0 : T.type) == null ? void 0 : C.enum) == null ? void 0 : P[0];
    }), v = S.indexOf(A(p, "type")), w = S[0] === void 0 ? (b = k.find((E) => {
      var T;
      return ((T = s(E)[0].required) != null ? T : []).some((C) => A(p, C) !== void 0);
    })) != null ? b : k[k.length - 1] : k[v];
    if (w === void 0) {
      let E = S.filter((C) => C !== void 0), T = A(p, "type");
      T === void 0 ? i(ae(h, "type"), "missing-property", "type") : i(ae(h, "type"), "unknown-question-type", re(T), E);
    } else
      a(p, w, h, y);
  }
}
function lf(e, t) {
  switch (t) {
    case "object":
      return _(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === t;
  }
}
var cf = /* @__PURE__ */ new Map();
function uf(e, t) {
  let n = cf.get(e);
  return n === void 0 && (n = new RegExp(e, "u"), cf.set(e, n)), n.test(t);
}

// src/core/survey/dates.ts
function Bt(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function ts(e) {
  return Bt(`${e}-01`);
}

// src/core/survey/definition.schema.json
var ff = {
  $schema: "http://json-schema.org/draft-04/schema#",
  title: "LocalSkills survey definition",
  description: `A survey as it stands on its definition.json page: a strict subset of the SurveyJS JSON dialect, with the project's own settings under "localSkills". Draft 4 of JSON Schema, because the wiki, the command line and the browser all check with this one file.`,
  type: "object",
  required: ["pages", "localSkills"],
  additionalProperties: !1,
  properties: {
    $schema: {
      description: "Address of this schema, for editors that complete and check while one types. Has no effect on the survey.",
      type: "string"
    },
    locale: {
      description: 'Language code of the texts that stand without one: plain strings and "default". Lets browsers and screen readers treat them in the right language.',
      $ref: "#/definitions/language"
    },
    title: {
      description: "The survey's title, shown above the form and the results.",
      $ref: "#/definitions/text"
    },
    description: {
      description: "What the survey is for, shown before the first question.",
      $ref: "#/definitions/text"
    },
    pages: {
      description: "The steps of the form, in their order.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/page" }
    },
    localSkills: { $ref: "#/definitions/settings" }
  },
  definitions: {
    id: {
      description: "A name or code that answers store: 1 to 48 of the characters a\u2013z, 0\u20139 and the hyphen. It is for ever; only labels change. (The look-ahead keeps PHP's $ from taking a line break.)",
      type: "string",
      pattern: "^[a-z0-9-]{1,48}(?!\\n)$"
    },
    language: {
      description: 'A language code as MediaWiki writes it: lower case, parts joined by hyphens, such as "fr", "pt-br" or "zh-hant".',
      type: "string",
      pattern: "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$"
    },
    date: {
      description: "A day in UTC, written YYYY-MM-DD.",
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\\n)$"
    },
    label: {
      description: "A text with at least one visible character.",
      type: "string",
      pattern: "\\S"
    },
    text: {
      description: "A text that people read: a string, one text for each language, or a message of the project.",
      anyOf: [
        { $ref: "#/definitions/label" },
        { $ref: "#/definitions/message" },
        { $ref: "#/definitions/texts" }
      ]
    },
    message: {
      description: "A text that the project ships and translates, by its message key.",
      type: "object",
      required: ["message"],
      additionalProperties: !1,
      properties: {
        message: { $ref: "#/definitions/messageKey" }
      }
    },
    messageKey: {
      description: 'The key of a message of the project, such as "localskills-choice-other".',
      type: "string",
      pattern: "^localskills-[a-z0-9-]+(?!\\n)$"
    },
    texts: {
      description: `One text for each language. A reader gets their language or the nearest of MediaWiki's fallback languages, and else "default".`,
      type: "object",
      required: ["default"],
      additionalProperties: !1,
      properties: {
        default: {
          description: "Shown where there is no text in a language of the reader.",
          $ref: "#/definitions/label"
        }
      },
      patternProperties: {
        "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/label" }
      }
    },
    code: {
      description: "A code that answers store. A whole number is the same as its digits in quotes.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 }
      ]
    },
    choice: {
      description: "Something to choose: a bare code, or a code with a text. A code without a text is shown with the label of the skill of that id, and else as it is.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 },
        { $ref: "#/definitions/labelledChoice" }
      ]
    },
    labelledChoice: {
      description: "A code, the text that stands for it, and when it is offered.",
      type: "object",
      required: ["value"],
      additionalProperties: !1,
      properties: {
        value: {
          description: "The code that answers store, for ever.",
          $ref: "#/definitions/code"
        },
        text: {
          description: "What people read.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        retired: {
          description: "Whether this is offered no longer. Answers that have it keep it, and it stays in the results.",
          type: "boolean"
        }
      }
    },
    choices: {
      description: "What can be chosen, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 1e3,
      items: { $ref: "#/definitions/choice" }
    },
    choicesFrom: {
      description: "Instead of a list of choices: the skills of the wiki's Skills.json, the languages that MediaWiki knows (their codes), or the wikis of the Wikimedia movement (their database names, such as frwiki).",
      enum: ["skills", "languages", "wikis"]
    },
    condition: {
      description: `A condition over the answers, in the documented subset of SurveyJS's expressions: "{role} = 'trainer' and {skills.budgeting.ability} >= 4". Hidden questions have no answer.`,
      type: "string",
      pattern: "\\S"
    },
    visibleIf: {
      description: "Shown only where this condition holds. What is hidden is not saved.",
      $ref: "#/definitions/condition"
    },
    requiredIf: {
      description: "An answer is required where this condition holds.",
      $ref: "#/definitions/condition"
    },
    elements: {
      description: "Questions, notes and panels, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: { $ref: "#/definitions/question" }
    },
    page: {
      description: "One step of the form.",
      type: "object",
      required: ["elements"],
      additionalProperties: !1,
      properties: {
        name: {
          description: `The step's own name; "page1", "page2"\u2026 when left out. Answers do not store it.`,
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the step.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    question: {
      description: 'A question, a note or a panel; "type" says which kind.',
      anyOf: [
        { $ref: "#/definitions/radiogroup" },
        { $ref: "#/definitions/dropdown" },
        { $ref: "#/definitions/checkbox" },
        { $ref: "#/definitions/tagbox" },
        { $ref: "#/definitions/ranking" },
        { $ref: "#/definitions/rating" },
        { $ref: "#/definitions/boolean" },
        { $ref: "#/definitions/shortText" },
        { $ref: "#/definitions/comment" },
        { $ref: "#/definitions/matrix" },
        { $ref: "#/definitions/matrixdropdown" },
        { $ref: "#/definitions/html" },
        { $ref: "#/definitions/panel" }
      ]
    },
    questionName: {
      description: `The name, which answers store as the parameter's name. Unique in the survey, and none of "survey", "revision", "submitted" and "language", which are the answer's own.`,
      $ref: "#/definitions/id"
    },
    questionTitle: {
      description: "The question as people read it; its name when left out.",
      $ref: "#/definitions/text"
    },
    questionDescription: {
      description: "Help below the question.",
      $ref: "#/definitions/text"
    },
    isRequired: {
      description: "Whether the form insists on an answer (in a matrix or grid: on at least one cell).",
      type: "boolean"
    },
    retiredQuestion: {
      description: "Whether the question is asked no longer. Answers that have it keep it, and it stays in the results.",
      type: "boolean"
    },
    personalData: {
      description: "Marks a question that asks for personal data. Answers are public pages, so the check refuses it: remove the question.",
      type: "boolean"
    },
    showOtherItem: {
      description: `Whether "other" can be chosen (code "other"), with a text of the person's own, which answers store under question.other.`,
      type: "boolean"
    },
    otherText: {
      description: 'What "other" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showNoneItem: {
      description: 'Whether "none of these" can be chosen (code "none"). It excludes all others, and enters the statistics.',
      type: "boolean"
    },
    noneText: {
      description: 'What "none of these" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showRefuseItem: {
      description: 'Whether "prefer not to say" can be chosen (code "refused"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    refuseText: {
      description: 'What "prefer not to say" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showDontKnowItem: {
      description: 'Whether "I do not know" can be chosen (code "dontknow"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    dontKnowText: {
      description: 'What "I do not know" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    minSelectedChoices: {
      description: "The fewest choices that an answer may have, once something is chosen at all.",
      type: "integer",
      minimum: 0
    },
    maxSelectedChoices: {
      description: "The most choices that an answer may have.",
      type: "integer",
      minimum: 1
    },
    maxLength: {
      description: "The most characters that the form takes.",
      type: "integer",
      minimum: 1
    },
    step: {
      description: "A whole number on the scale of a rating.",
      type: "integer",
      minimum: -999999999,
      maximum: 999999999
    },
    limit: {
      description: "The smallest or largest number, day (2026-11-30) or month (2026-11) that is taken, itself included.",
      anyOf: [
        { $ref: "#/definitions/limitText" },
        { type: "number" }
      ]
    },
    limitText: {
      description: "A limit in quotes.",
      type: "string",
      pattern: "^(-?[0-9]{1,15}([.][0-9]{1,15})?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)(?!\\n)$"
    },
    radiogroup: {
      description: "Single choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice.", enum: ["radiogroup"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    dropdown: {
      description: 'Single choice from a list that opens. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice from a list that opens.", enum: ["dropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    checkbox: {
      description: "Multiple choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice.", enum: ["checkbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    tagbox: {
      description: 'Multiple choice by searching: of skills, languages, wikis or a long list. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice by searching.", enum: ["tagbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    ranking: {
      description: "Putting choices into an order, first the first.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "A ranking.", enum: ["ranking"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        selectToRankEnabled: {
          description: "Whether people pick those that they rank; otherwise all are ranked.",
          type: "boolean"
        },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    rating: {
      description: 'A step on a scale with named ends. Its steps are "rateValues", or the whole numbers from "rateMin" (1) to "rateMax" (5) by "rateStep" (1).',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "A step on a scale.", enum: ["rating"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        rateMin: {
          description: "The lowest step; 1 when left out.",
          $ref: "#/definitions/step"
        },
        rateMax: {
          description: "The highest step; 5 when left out.",
          $ref: "#/definitions/step"
        },
        rateStep: {
          description: "From one step to the next; 1 when left out.",
          type: "integer",
          minimum: 1
        },
        rateValues: {
          description: "The steps one by one, lowest first, each perhaps with a text.",
          $ref: "#/definitions/choices"
        },
        minRateDescription: {
          description: "What the lowest step means.",
          $ref: "#/definitions/text"
        },
        maxRateDescription: {
          description: "What the highest step means.",
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    boolean: {
      description: 'Yes or no; codes "true" and "false".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Yes or no.", enum: ["boolean"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        labelTrue: {
          description: 'What "yes" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        labelFalse: {
          description: 'What "no" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    shortText: {
      description: "One line: a text, a number, a web address, a day or a month.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "One line of text.", enum: ["text"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        inputType: {
          description: 'What is asked for; "text" when left out.',
          enum: ["text", "number", "url", "date", "month"]
        },
        min: {
          description: "Of a number, a day or a month: the smallest that is taken.",
          $ref: "#/definitions/limit"
        },
        max: {
          description: "Of a number, a day or a month: the largest that is taken.",
          $ref: "#/definitions/limit"
        },
        integer: {
          description: "Of a number: whether only whole numbers are taken.",
          type: "boolean"
        },
        maxLength: { $ref: "#/definitions/maxLength" },
        placeholder: {
          description: "An example, shown in the empty field.",
          $ref: "#/definitions/text"
        }
      }
    },
    comment: {
      description: "Free text of several lines. It is never part of a statistic.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Free text.", enum: ["comment"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        maxLength: { $ref: "#/definitions/maxLength" }
      }
    },
    matrix: {
      description: "One choice for every row, all rows with the same choices. An answer stores a row under matrix.row.",
      type: "object",
      required: ["type", "name", "columns", "rows"],
      additionalProperties: !1,
      properties: {
        type: { description: "A matrix.", enum: ["matrix"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What can be chosen in every row.",
          type: "array",
          minItems: 1,
          maxItems: 20,
          items: { $ref: "#/definitions/choice" }
        },
        rows: {
          description: "What is asked about.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        eachRowRequired: { $ref: "#/definitions/eachRowRequired" },
        isAllRowRequired: { $ref: "#/definitions/eachRowRequired" }
      }
    },
    eachRowRequired: {
      description: "Whether every row needs an answer, once any has one or the question is required.",
      type: "boolean"
    },
    matrixdropdown: {
      description: 'A grid: for every row, one choice in each column. With the columns "importance" and "ability" over skills it is the needs assessment itself; see "measures". Has "rows" or "rowsFrom".',
      type: "object",
      required: ["type", "name", "columns"],
      additionalProperties: !1,
      properties: {
        type: { description: "A grid.", enum: ["matrixdropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What is asked of every row.",
          type: "array",
          minItems: 1,
          maxItems: 10,
          items: { $ref: "#/definitions/column" }
        },
        rows: {
          description: "What is asked about, such as skills by their ids.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        rowsFrom: {
          description: `Instead of rows: the id of a skill in the wiki's Skills.json, below which are the skills that become the rows; "" takes all skills. Areas that only group others are left out.`,
          $ref: "#/definitions/skillOrAll"
        }
      }
    },
    skillOrAll: {
      description: "The id of a skill, or nothing for all.",
      type: "string",
      pattern: "^[a-z0-9-]{0,48}(?!\\n)$"
    },
    column: {
      description: "A column of a grid: a single choice for each row.",
      type: "object",
      required: ["name", "choices"],
      additionalProperties: !1,
      properties: {
        name: {
          description: "The column's code. An answer stores a cell under grid.row.column.",
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the column; its name when left out.",
          $ref: "#/definitions/text"
        },
        choices: { $ref: "#/definitions/choices" }
      }
    },
    html: {
      description: "A note: text between the questions. (SurveyJS calls the type html; here nothing in the text is markup, and a blank line begins a new paragraph.)",
      type: "object",
      required: ["type", "name", "html"],
      additionalProperties: !1,
      properties: {
        type: { description: "A note.", enum: ["html"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "A heading above the note.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        html: {
          description: "The note itself.",
          $ref: "#/definitions/text"
        }
      }
    },
    panel: {
      description: "Elements that belong together. Panels can stand in each other three deep.",
      type: "object",
      required: ["type", "name", "elements"],
      additionalProperties: !1,
      properties: {
        type: { description: "A panel.", enum: ["panel"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "Heading of the panel.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    settings: {
      description: "The project's own settings.",
      type: "object",
      required: ["id"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "The survey's id, the same as in the title of its page. Never given to another survey.",
          $ref: "#/definitions/id"
        },
        status: {
          description: '"draft" (default) takes no answers yet; "open" takes answers between "opens" and "closes"; "paused" takes none for a while; "closed" takes no more; "archived" is closed and no longer offered.',
          enum: ["draft", "open", "paused", "closed", "archived"]
        },
        opens: {
          description: "The first day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        closes: {
          description: "The last day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        audience: { $ref: "#/definitions/audience" },
        minAnswers: {
          description: "A question with fewer usable answers than this is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        minCell: {
          description: "A count from 1 to this minus one is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        notInStatistics: {
          description: 'Codes of choices that never enter a statistic, such as "na" for "not relevant to me". "refused" and "dontknow" never do.',
          type: "array",
          items: { $ref: "#/definitions/code" }
        },
        measures: { $ref: "#/definitions/measures" },
        core: { $ref: "#/definitions/core" },
        follows: {
          description: "Id of the survey that this one repeats: the wave before it. What bears the same name in both is compared.",
          $ref: "#/definitions/id"
        }
      }
    },
    core: {
      description: "The questions that this survey shares with those of other communities, to be rolled up with theirs.",
      type: "object",
      required: ["id", "questions"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "Id of the survey whose definition is the core module.",
          $ref: "#/definitions/id"
        },
        questions: {
          description: "Names of the module's questions that stand in this survey, with the same types, codes and scales. Their texts may be translated.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: { $ref: "#/definitions/id" }
        }
      }
    },
    audience: {
      description: "Whom the survey invites. The form tells everybody else that it is not meant for them; it is an invitation and no lock, and the bot counts every answer.",
      type: "object",
      additionalProperties: !1,
      properties: {
        population: {
          description: 'For whom or what one answer speaks: a person ("individuals", when left out), an affiliate, a partner organisation, or society around the movement. Answers of different populations never stand in one figure.',
          enum: ["individuals", "affiliates", "partners", "society"]
        },
        description: {
          description: "Whom the survey invites, in words.",
          $ref: "#/definitions/text"
        },
        minEdits: {
          description: "Invites accounts with at least this many edits on this wiki.",
          type: "integer",
          minimum: 0
        },
        groups: {
          description: 'Invites members of any of these user groups, such as "autoconfirmed" or "sysop".',
          type: "array",
          minItems: 1,
          items: { $ref: "#/definitions/label" }
        }
      }
    },
    measures: {
      description: "Which question carries which meaning, so that the analysis guesses nothing.",
      type: "object",
      additionalProperties: !1,
      properties: {
        grid: {
          description: 'Name of the grid that has the columns "importance" and "ability", each with the codes 1 to 5 and any codes of "notInStatistics".',
          $ref: "#/definitions/id"
        },
        wantToLearn: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person wants to learn.",
          $ref: "#/definitions/id"
        },
        groupBy: {
          description: "Names of choice questions by which the results break the skills down, such as role or region.",
          type: "array",
          maxItems: 10,
          items: { $ref: "#/definitions/id" }
        },
        canTeach: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person can teach.",
          $ref: "#/definitions/id"
        }
      }
    }
  }
};

// src/core/pages.ts
var mr = "LocalSkills";
var Se = /^[a-z0-9-]{1,48}$/;
function mf(e = mr) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, o] = ["", null], i = (l) => (l !== o && ([r, o] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, a = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: i,
    answer: (l, c) => i(l) + gf(c),
    blankAnswer: (l, c) => `${n(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${n(l)}/Results`,
    resultsIn: (l, c) => `${n(l)}/Results/${c}`,
    communityResults: (l, c) => `${n(l)}/Results/Community/${c}`,
    resultsData: (l) => `${n(l)}/Results/data.json`,
    resultsTable: (l) => `${n(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${n(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${n(l)}/Texts`,
    translations: (l, c) => `${n(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (l) => `${t}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${t}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (l) => `${t}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (l, c = 1) => `${t}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${t}/Needs`,
    needsIn: (l) => `${t}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => pf(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Se.test(d) ? d : null;
    },
    answererOf: (l, c) => pf(i(l), c)
  };
}
function gf(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function pf(e, t) {
  let n = gf(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/survey/special-choices.ts
var Le = "other", kt = "none", St = "refused", Et = "dontknow", No = [St, Et], Nv = { other: null, none: null, refused: null, dontKnow: null };
function it(e) {
  return `${e}.${Le}`;
}
function It(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function zt(e) {
  return "special" in e ? e.special : Nv;
}
function Lo(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function $o(e, t, n) {
  return `${e}.${t}.${n}`;
}
function ns(e, t) {
  return `${e}.${t}`;
}
function Rt(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function Te(e) {
  return Rt(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function gt(e) {
  return Te(e).reduce((t, n) => t.concat(Yt(n)), []);
}
function Yt(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => F(O({}, t), { name: ns(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => F(O({}, t), { name: $o(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [F(O({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [F(O({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [F(O({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [F(O({}, t), { choices: [...e.choices, ...It(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === It(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = F(O({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return zt(e).other === null ? [o] : [o, F(O({}, t), { name: it(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/i18n/read-localized-text.ts
var st = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Pn(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!_(e))
    return null;
  let t = A(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || st.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var ml = 4e3, Lv = 50, gl = {
  or: [1, "or"],
  "||": [1, "or"],
  and: [2, "and"],
  "&&": [2, "and"],
  equal: [3, "equal"],
  "=": [3, "equal"],
  "==": [3, "equal"],
  notequal: [3, "notequal"],
  "!=": [3, "notequal"],
  "<>": [3, "notequal"],
  less: [3, "less"],
  "<": [3, "less"],
  lessorequal: [3, "lessorequal"],
  "<=": [3, "lessorequal"],
  "=<": [3, "lessorequal"],
  greater: [3, "greater"],
  ">": [3, "greater"],
  greaterorequal: [3, "greaterorequal"],
  ">=": [3, "greaterorequal"],
  "=>": [3, "greaterorequal"],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  power: [6, "^"],
  contains: [7, "contains"],
  contain: [7, "contains"],
  "*=": [7, "contains"],
  notcontains: [7, "notcontains"],
  notcontain: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
}, Fo = /[ \t\n\r]*/y, hl = /[a-z_]\w*/iy, $v = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Fv = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Dv = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, jv = /\{([^{}]*)\}/y, _v = /\w+|[^]/y, Bv = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, zv = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function tt(e) {
  let t = 0, n = 0, r = null;
  function o(S, v = re(s()), w = t) {
    return r = r != null ? r : { code: `condition-${S}`, position: w, parameters: [w + 1, v] }, null;
  }
  function i(S) {
    S.lastIndex = t;
    let v = S.exec(e);
    return t += v ? v[0].length : 0, v;
  }
  function s() {
    let S = t, v = i(_v);
    return t = S, v ? v[0] : "";
  }
  function a(S) {
    i(Fo);
    let v = e[t] === S;
    return t += v ? 1 : 0, v;
  }
  function l(S) {
    var w;
    let v = c();
    for (; v !== null; ) {
      i(Fo);
      let m = t, b = (w = i($v)) != null ? w : i(hl), E = b === null ? "" : b[0].toLowerCase(), T = Object.prototype.hasOwnProperty.call(gl, E), [C, P] = T ? gl[E] : [0, "or"];
      if (C < S)
        return t = m, b === null || T ? v : o("operator");
      let I = l(C + 1);
      v = I && { kind: "binary", operator: P, left: v, right: I };
    }
    return null;
  }
  function c() {
    i(Fo), n++;
    let S = n > Lv ? o("too-deep") : u();
    return n--, S;
  }
  function u() {
    var b;
    let S = t;
    if (a("(")) {
      let E = l(1);
      return E && (a(")") ? E : o("parenthesis", "(", S));
    }
    if (a("!"))
      return d("not", c());
    if (a("["))
      return h(S);
    let v = i(hl);
    if (v === null)
      return f((b = p()) != null ? b : g());
    let w = v[0].toLowerCase();
    if (e[t] === "(")
      return t++, v[0] === "iif" ? y() : o("function", v[0], S);
    if (w === "negate")
      return d("not", c());
    if (w === "true" || w === "false")
      return f({ kind: "value", value: w === "true" });
    let m = Object.prototype.hasOwnProperty.call(gl, w);
    return o(m ? "operand" : w === "not" ? "not" : "word", v[0], S);
  }
  function d(S, v) {
    return v && { kind: "unary", operator: S, operand: v };
  }
  function f(S) {
    i(Fo);
    let v = t, w = S && i(hl), m = w ? w[0].toLowerCase() : "";
    return m === "empty" || m === "notempty" ? d(m, S) : (t = v, S);
  }
  function p() {
    let S = i(Fv);
    if (S)
      return { kind: "value", value: Number(S[0]) };
    let v = i(Dv);
    return v && { kind: "value", value: v[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let S = t, v = i(jv);
    if (v === null) {
      let m = s();
      return o(m === "{" ? "brace" : m === '"' || m === "'" ? "text" : "operand");
    }
    let w = v[1];
    return zv.test(w) ? o("context", re(v[0]), S) : Bv.test(w) ? { kind: "answer", parameter: w } : o("answer", re(v[0]), S);
  }
  function h(S) {
    let v = [];
    if (a("]"))
      return { kind: "value", value: v };
    do {
      i(Fo);
      let w = p();
      if (w === null)
        return o("list-item");
      v.push(w.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: v } : o("list", "[", S);
  }
  function y() {
    let S = t - 4, v = l(1), w = v && (a(",") ? l(1) : o("iif", "iif", S)), m = w && (a(",") ? l(1) : o("iif", "iif", S));
    return v && w && m && (a(")") ? { kind: "iif", operands: [v, w, m] } : o("iif", "iif", S));
  }
  e.length > ml ? (t = ml, o("too-long", ml)) : e.trim() === "" && o("blank");
  let k = r ? null : l(1);
  return k !== null && t < e.length && o("rest"), r != null ? r : { source: e, expression: k };
}
function Tt(e) {
  return "code" in e;
}

// src/core/survey/property-reader.ts
var Jv = { pages: 100, elements: 200, columns: 30, rows: 300 }, Uv = 1e3;
function hf(e) {
  let t = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, n = (o, i, s, a, l, ...c) => {
    let u = A(o, s);
    return typeof u == "string" && l(u) ? u : (u !== void 0 && t(ae(i, s), a, re(u), ...c), null);
  }, r = (o, i, s, a, l) => {
    let c = A(o, s);
    return l(c) ? c : (c !== void 0 && t(ae(i, s), a), null);
  };
  return {
    fault: t,
    string: n,
    text(o, i, s) {
      let a = A(o, s), l = Pn(a);
      return l === null && a !== void 0 && t(ae(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var c;
      return (c = n(o, i, s, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (o, i, s) => n(o, i, s, "bad-id", (a) => Se.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Do);
      return a !== null && a < 0 ? (t(ae(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var c, u;
      let a = (c = r(o, i, s, "expected-list", Array.isArray)) != null ? c : [], l = (u = Jv[s]) != null ? u : Uv;
      return a.length > l && t(ae(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", _)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = n(o, i, s, "expected-string", (c) => c.trim() !== ""), l = a === null ? null : tt(a);
      return l !== null && "code" in l ? (t(ae(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function yf(e) {
  return st.test(e);
}
function Do(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var ht = 20;
function gn(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = ae(t, n);
  return r.list(e, t, n).forEach((s, a) => {
    let l = ae(i, a), c = _(s) ? s : {}, u = _(s) ? A(s, "value") : s, d = gr(u) ? String(u) : "";
    Se.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(c, l, "text"),
      visibleIf: r.condition(c, l, "visibleIf"),
      isRetired: A(c, "retired") === !0
    }) : r.fault(l, "bad-id", re(u));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function rs(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function yl(e, t, n, r) {
  let o = (i, s, a, l) => {
    var u;
    let c = A(e, s) === void 0 ? a : s;
    return A(e, c) !== !0 ? null : r.some(({ value: d }) => d === i) ? (n.fault(ae(t, c), "special-code-taken", i), null) : rs(i, (u = n.text(e, t, l)) != null ? u : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(Le, "showOtherItem", "hasOther", "otherText"),
    none: o(kt, "showNoneItem", "hasNone", "noneText"),
    refused: o(St, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Et, "showDontKnowItem", "", "dontKnowText")
  };
}
function xf(e, t, n) {
  if (A(e, "rateValues") !== void 0)
    return gn(e, t, "rateValues", n);
  let r = (l, c) => {
    let u = A(e, l);
    return Do(u) ? u : (u !== void 0 && n.fault(ae(t, l), "expected-whole-number"), c);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < ht; l += s)
    a.push(rs(String(l), null));
  return o + ht * s <= i && n.fault(`${t}.rateMax`, "too-many-steps", ht), a;
}
function bf(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((o, i) => {
    let s = ae(`${t}.columns`, i), a = _(o) ? A(o, "name") : void 0;
    if (!_(o) || typeof a != "string" || !Se.test(a)) {
      n.fault(`${s}.name`, "bad-id", re(a));
      return;
    }
    if (r.has(a)) {
      n.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = gn(o, s, "choices", n);
    l !== null && r.set(a, { name: a, title: n.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function gr(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/number-text.ts
var Wv = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3664,
  3792,
  3872,
  4160,
  6112,
  6160,
  65296
], Hv = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Vr(e) {
  let t = e.trim().replace(/[^ -~]/g, Vv), n = Hv.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), u = c === "" ? l : `${l}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function Vv(e) {
  let t = e.charCodeAt(0), n = Wv.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var dt = ["survey", "revision", "submitted", "language"], qv = [
  "radiogroup",
  "dropdown",
  "checkbox",
  "tagbox",
  "ranking",
  "rating",
  "boolean",
  "text",
  "comment",
  "matrix",
  "matrixdropdown",
  "html",
  "panel"
], xl = ["text", "number", "url", "date", "month"], os = ["skills", "languages", "wikis"], jo = 200, yt = 3;
function vf(e) {
  let t = new Set(dt), n = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((c, u) => {
      let d = o(c, ae(`${s}.elements`, u), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!_(i))
      return e.fault(s, "expected-object"), null;
    let l = A(i, "name");
    if (typeof l != "string" || !Se.test(l))
      return e.fault(`${s}.name`, "bad-id", re(l)), null;
    if (t.has(l)) {
      let f = dt.includes(l);
      return e.fault(`${s}.name`, f ? "reserved-name" : "name-taken", l, dt), null;
    }
    let c = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, u = A(i, "type");
    if (u === "panel")
      return a === yt ? (e.fault(s, "panels-too-deep", yt), null) : (t.add(l), F(O({}, c), { type: u, elements: r(i, s, a + 1) }));
    if (u === "html") {
      let f = e.text(i, s, "html");
      return f === null && A(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), t.add(l), f && F(O({}, c), { type: u, text: f });
    }
    if (n === jo)
      return e.fault(s, "too-many-questions", jo), null;
    let d = Xv(i, s, u, F(O({}, c), {
      isRequired: A(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: A(i, "retired") === !0
    }), e);
    return d !== null && (n++, t.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function Xv(e, t, n, r, o) {
  switch (n) {
    case "radiogroup": {
      let l = gn(e, t, "choices", o);
      return l && O(F(O({}, r), { type: n }), i(l));
    }
    case "checkbox": {
      let l = gn(e, t, "choices", o);
      return l && O(O(F(O({}, r), { type: n }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Gv(e, t, o), c = l === null ? gn(e, t, "choices", o) : [];
      if (c === null)
        return null;
      let u = F(O(O({}, r), i(c)), { choicesFrom: l });
      return n === "dropdown" ? F(O({}, u), { type: n }) : O(F(O({}, u), { type: n }), a());
    }
    case "ranking": {
      let l = gn(e, t, "choices", o), c = A(e, "selectToRankEnabled") === !0;
      return l && O(F(O({}, r), { type: n, choices: l, isSelectToRank: c }), a());
    }
    case "rating": {
      let l = xf(e, t, o);
      return l && F(O({}, r), {
        type: n,
        choices: l,
        minRateDescription: o.text(e, t, "minRateDescription"),
        maxRateDescription: o.text(e, t, "maxRateDescription"),
        special: s(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((c) => {
        var u;
        return rs(
          c,
          (u = o.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return F(O({}, r), { type: n, choices: l, special: s(l) });
    }
    case "text":
      return O(F(O({}, r), { type: n }), Qv(e, t, o));
    case "comment":
      return F(O({}, r), { type: n, maxLength: o.count(e, t, "maxLength") || null });
    case "matrix": {
      let l = gn(e, t, "rows", o), c = gn(e, t, "columns", o), u = ["eachRowRequired", "isAllRowRequired"].some((d) => A(e, d) === !0);
      return l && c && F(O({}, r), { type: n, choices: c, rows: l, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let l = o.string(e, t, "rowsFrom", "bad-id", (d) => d === "" || Se.test(d)), c = l === null ? gn(e, t, "rows", o) : [], u = bf(e, t, o);
      return c && u && F(O({}, r), { type: n, columns: u, rows: c, rowsFrom: l });
    }
    default:
      return o.fault(`${t}.type`, "unknown-question-type", re(n), qv), null;
  }
  function i(l) {
    let c = yl(e, t, o, l);
    return { choices: [...l, ...It(c)], special: c };
  }
  function s(l) {
    return F(O({}, yl(e, t, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Gv(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (r) => os.includes(r),
    os
  );
}
function Qv(e, t, n) {
  let r = n.word(e, t, "inputType", xl), o = (i) => {
    let s = A(e, i), a = typeof s == "string" || typeof s == "number" ? hr(String(s), r) : null;
    return a === null && s !== void 0 && n.fault(ae(t, i), "limit-not-of-type", re(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: A(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function hr(e, t) {
  switch (t) {
    case "number":
      return Vr(e);
    case "date":
      return Bt(e) ? e : null;
    case "month":
      return ts(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function is(e, t) {
  let n = (r) => r.type === "html" ? r : r.type === "panel" ? F(O({}, r), { elements: r.elements.map(n) }) : t(r);
  return F(O({}, e), { pages: e.pages.map((r) => F(O({}, r), { elements: r.elements.map(n) })) });
}

// src/core/survey/scale.ts
var Ot = ["importance", "ability"], At = ["1", "2", "3", "4", "5"];
function ss(e) {
  let t = (n) => {
    let r = Ot.includes(n.name), o = n.choices.some((i) => wf(i.value) && i.text !== null);
    return !r || o ? n : F(O({}, n), {
      choices: n.choices.map((i) => wf(i.value) ? F(O({}, i), { text: { kind: "message", key: `localskills-scale-${n.name}-${i.value}` } }) : i)
    });
  };
  return is(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? F(O({}, n), { columns: n.columns.map(t) }) : n);
}
function wf(e) {
  return At.includes(e);
}

// src/core/survey/read-definition.ts
var Kv = ["draft", "open", "paused", "closed", "archived"], Yv = ["individuals", "affiliates", "partners", "society"], as = 5, ls = 5;
function Ce(e) {
  var c, u;
  let t = [], n = hf(t);
  if (!_(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = "$.localSkills", o = n.object(e, "$", "localSkills"), i = A(o, "id"), s = typeof i == "string" && Se.test(i);
  s || n.fault(`${r}.id`, "bad-id", re(i));
  let a = Zv(e, n);
  if (Te({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!s)
    return { survey: null, faults: t };
  let l = {
    id: i,
    locale: n.string(e, "$", "locale", "bad-language", yf),
    status: n.word(o, r, "status", Kv),
    opens: n.string(o, r, "opens", "bad-date", Bt),
    closes: n.string(o, r, "closes", "bad-date", Bt),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(o, r, "minAnswers")) != null ? c : as,
    minCell: (u = n.count(o, r, "minCell")) != null ? u : ls,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(o, r, "notInStatistics").filter(gr).map(String),
      ...No
    ])),
    audience: ew(o, n),
    measures: tw(o, n),
    core: nw(o, n),
    follows: n.id(o, r, "follows")
  };
  return { survey: ss(l), faults: t };
}
function Zv(e, t) {
  let n = vf(t), r = [];
  return t.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = ae("$.pages", i);
    if (!_(o)) {
      t.fault(s, "expected-object");
      return;
    }
    let a = (l = t.id(o, s, "name")) != null ? l : `page${i + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((c) => c.name === a) ? `${a}-${i + 1}` : a,
      title: t.text(o, s, "title"),
      description: t.text(o, s, "description"),
      visibleIf: t.condition(o, s, "visibleIf"),
      elements: n.read(o, s)
    });
  }), r;
}
function ew(e, t) {
  var o;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(r, n, "population", Yv),
    description: t.text(r, n, "description"),
    minEdits: (o = t.count(r, n, "minEdits")) != null ? o : 0,
    groups: bl(t.list(r, n, "groups"))
  };
}
function tw(e, t) {
  let n = "$.localSkills.measures", r = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(r, n, "grid"),
    wantToLearn: t.id(r, n, "wantToLearn"),
    canTeach: t.id(r, n, "canTeach"),
    groupBy: bl(t.list(r, n, "groupBy"))
  };
}
function nw(e, t) {
  let n = "$.localSkills.core", r = t.object(e, "$.localSkills", "core"), o = t.id(r, n, "id");
  return o === null ? null : { id: o, questions: bl(t.list(r, n, "questions")) };
}
function bl(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/rules/kept-parts.ts
function vl(e) {
  let t = (n, r, o = rw(r)) => ({ list: n, codes: r.map(({ value: i }) => i), isScale: o });
  switch (e.type) {
    case "text":
    case "comment":
      return [];
    case "rating":
      return [t("choices", e.choices, !0)];
    case "matrix":
      return [t("columns", e.choices), t("rows", e.rows)];
    case "matrixdropdown":
      return [
        ...e.columns.map((n) => t(`columns.${n.name}`, n.choices)),
        ...e.rowsFrom === null ? [t("rows", e.rows, !1)] : []
      ];
    default:
      return "choicesFrom" in e && e.choicesFrom !== null ? [] : [t("choices", e.choices)];
  }
}
function _o(e) {
  switch (e.type) {
    case "text":
      return `text (${e.inputType})`;
    case "dropdown":
    case "tagbox":
      return e.choicesFrom === null ? e.type : `${e.type} (${e.choicesFrom})`;
    case "matrixdropdown":
      return e.rowsFrom === null ? e.type : `matrixdropdown (rowsFrom "${e.rowsFrom}")`;
    default:
      return e.type;
  }
}
function rw(e) {
  return e.filter(({ value: t }) => /^-?\d+$/.test(t)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var ow = 20;
function wl(e) {
  let t = Jt(e, "pages", "$"), n = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of Jt(s.json, "elements", s.path))
      n.push(F(O({}, a), { name: Ke(a.json, "name"), type: A(a.json, "type"), within: i })), i.length < ow && r([...i, a]);
  };
  t.forEach((i) => r([i]));
  let o = A(e, "localSkills");
  return {
    json: e,
    pages: t,
    elements: n,
    questions: n.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: _(o) ? o : {}
  };
}
function cs({ json: e, path: t, type: n }) {
  let r = Jt(e, "columns", t);
  return [
    _e(e, "choices", t),
    _e(e, "rateValues", t),
    _e(e, "rows", t),
    ...n === "matrix" ? [_e(e, "columns", t)] : [r.map(us), ...r.map((o) => _e(o.json, "choices", o.path))]
  ];
}
function _e(e, t, n) {
  let r = A(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ae(ae(n, t), s), l = _(i) ? i : null, c = l === null ? i : A(l, "value");
    (typeof c == "string" || typeof c == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(c),
      hasText: l !== null && A(l, "text") !== void 0,
      isRetired: l !== null && A(l, "retired") === !0,
      json: l
    });
  }), o;
}
function us({ json: e, path: t }) {
  var n;
  return { path: `${t}.name`, code: (n = Ke(e, "name")) != null ? n : "", hasText: !1, isRetired: !1, json: null };
}
function Jt(e, t, n) {
  let r = A(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    _(i) && o.push({ json: i, path: ae(ae(n, t), s) });
  }), o;
}
function Ke(e, t) {
  let n = A(e, t);
  return typeof n == "string" ? n : null;
}

// src/core/survey/rules/comparison-rules.ts
function Sf(e, t, n, r) {
  let o = "$.localSkills.core", i = A(e.settings, "core");
  if (!(!_(i) || A(i, "id") !== n.id)) {
    t.audience.population !== n.audience.population && r(`${o}.id`, "other-population", t.audience.population, n.id, n.audience.population);
    for (let { code: s, path: a } of _e(i, "questions", o)) {
      let [l, c] = [t, n].map(
        (u) => Te(u).find((d) => d.name === s)
      );
      c === void 0 ? r(a, "core-no-question", s, n.id) : l === void 0 ? e.questions.some((u) => u.name === s) || r(a, "core-question-missing", s) : Tf(e, l, c, n.id, !0, r);
    }
  }
}
function Ef(e, t, n, r) {
  if (t.follows === n.id) {
    t.audience.population !== n.audience.population && r("$.localSkills.follows", "other-population", t.audience.population, n.id, n.audience.population);
    for (let o of Te(n)) {
      let i = Te(t).find(({ name: s }) => s === o.name);
      i !== void 0 && Tf(e, i, o, n.id, !1, r);
    }
  }
}
function Tf(e, t, n, r, o, i) {
  var c, u;
  let s = (u = (c = e.questions.find(({ name: d }) => d === t.name)) == null ? void 0 : c.path) != null ? u : "$.pages";
  if (_o(t) !== _o(n)) {
    i(`${s}.type`, "kept-type", t.name, _o(t), r, _o(n));
    return;
  }
  let [a, l] = [vl(t), vl(n)];
  for (let d of l) {
    let f = a.find(({ list: y }) => y === d.list);
    if (f === void 0) {
      i(s, "kept-column", t.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let p = `${s}.${d.list.split(".")[0]}`, [g, h] = [kf(d.codes, f.codes), kf(f.codes, d.codes)];
    g.length > 0 && i(p, "kept-codes-gone", t.name, r, g), h.length > 0 && (o || d.isScale) && i(p, "kept-codes-added", t.name, r, h), g.length + h.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && i(p, "kept-order", t.name, r, d.codes);
  }
}
function kf(e, t) {
  return e.filter((n) => !t.includes(n));
}

// src/core/survey/conditions/condition-parameters.ts
function hn(e) {
  let t = /* @__PURE__ */ new Set();
  return Bo(e.expression, t), Array.from(t);
}
function Bo(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      Bo(e.operand, t);
      break;
    case "binary":
      Bo(e.left, t), Bo(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => Bo(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Of(e) {
  let t = Cf(e), n = /* @__PURE__ */ new Map();
  return Pf(t).forEach((r) => r.forEach((o) => {
    let i = !If(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function Af(e) {
  let t = Cf(e);
  return Pf(t).filter(If).map((n) => n.map(({ element: r }) => r.name));
}
function kl(e) {
  return "isRequired" in e;
}
function Sl(e) {
  return e.split(".", 1)[0];
}
function Cf(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: iw(o), needs: i === null ? [] : [i] };
    t.push(s), kl(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => hn(l).forEach((c) => {
      let u = n.get(Sl(c));
      u !== void 0 && !s.includes(u) && s.push(u);
    }));
  }), t;
}
function iw(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function Pf(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let c = n.get(l);
      c === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, c));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      t.push(l.length > 1 ? e.filter((c) => l.includes(c)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function If(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Rf = 8;
function Mf(e, t, n) {
  let r = t === null ? [] : gt(t), o = new Map(r.map((s) => [s.name, s])), i = t === null ? [] : Te(t).map(({ name: s }) => s);
  for (let { json: s, path: a } of aw(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let c = Ke(s, l);
      if (c === null || c.trim() === "")
        continue;
      let u = `${a}.${l}`, d = tt(c);
      if ("code" in d) {
        n(u, d.code, ...d.parameters);
        continue;
      }
      for (let f of hn(d)) {
        let p = f.split(".", 1)[0];
        if (!e.questions.some(({ name: h }) => h === p))
          n(u, "condition-no-question", p);
        else if (i.includes(p) && !o.has(f) && !lw(f, r, e)) {
          let h = r.filter((k) => k.question.name === p).map(({ name: k }) => k), y = h.length > 0 ? h : Nf(p, e).map((k) => `${p}.\u2026.${k}`);
          n(u, "condition-no-part", f, y.slice(0, Rf).map((k) => `{${k}}`));
        }
      }
      uw(d, o, u, n);
    }
  for (let s of t === null ? [] : Af(t)) {
    let a = [...e.pages.map(sw), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    n(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function sw(e) {
  return F(O({}, e), { name: Ke(e.json, "name") });
}
function aw(e) {
  let t = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => _e(r.json, o, r.path)),
    ...Jt(r.json, "columns", r.path).map((o) => _e(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), n = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, t(o)), n);
}
function lw(e, t, n) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && Nf(r, n).includes(i) && !t.some(({ question: s }) => s.name === r);
}
function Nf(e, t) {
  let n = t.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return n === void 0 ? [] : Jt(n.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = Ke(r, "name")) != null ? o : "";
  });
}
var cw = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function uw(e, t, n, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let c = a.kind === "answer" ? t.get(a.parameter) : void 0, u = c === void 0 ? null : c.choices;
    if (!(c === void 0 || u === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !u.some((p) => p.value === f) && !o.has(`${c.name}=${f}`) && (o.add(`${c.name}=${f}`), r(
          n,
          "condition-no-code",
          c.name,
          re(f),
          u.slice(0, Rf).map((p) => p.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        cw.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Lf(e, t) {
  zo(e.pages.map(us), "duplicate-name", t), zo(e.elements.map(us), "duplicate-name", t);
  for (let { name: n, path: r, type: o, within: i } of e.elements)
    n !== null && dt.includes(n) && t(`${r}.name`, "reserved-name", n, dt), o === "panel" && i.length === yt + 1 && t(r, "panels-too-deep", yt);
  e.questions.forEach((n, r) => {
    r === jo && t(n.path, "too-many-questions", jo), cs(n).forEach((o) => zo(o, "duplicate-code", t));
  }), e.pages.length > 0 && e.questions.every(({ json: n }) => n.retired === !0) && t("$.pages", "no-question");
}
function zo(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && n(i, t, re(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var El = {
  en: [
    "e-mail",
    "email",
    "e-mail address",
    "phone",
    "telephone",
    "phone number",
    "mobile number",
    "whatsapp number",
    "postal address",
    "home address",
    "street address",
    "mailing address",
    "your address",
    "postcode",
    "zip code",
    "phones",
    "emails",
    "your name",
    "real name",
    "full name",
    "legal name",
    "first name",
    "last name",
    "surname",
    "family name",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "year of birth",
    "gender",
    "gender identity",
    "pronouns",
    "your sex",
    "religion",
    "religious",
    "ethnicity",
    "ethnic",
    "race",
    "caste",
    "skin colour",
    "skin color",
    "your health",
    "health condition",
    "medical",
    "disability",
    "disabilities",
    "disabled",
    "illness",
    "diagnosis",
    "sexual orientation",
    "sexuality",
    "lgbt*",
    "political opinion",
    "political opinions",
    "political views",
    "political party",
    "passport",
    "passport number",
    "identity card",
    "id card",
    "id number",
    "national id",
    "social security",
    "bank account",
    "marital status",
    "trade union"
  ],
  ar: [
    "\u0627\u0644\u0628\u0631\u064A\u062F \u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",
    "\u0628\u0631\u064A\u062F\u0643",
    "\u0628\u0631\u064A\u062F\u0643\u0645",
    "\u0628\u0631\u064A\u062F\u0643\u0646",
    "\u0625\u064A\u0645\u064A\u0644*",
    "\u0647\u0627\u062A\u0641*",
    "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644",
    "\u062C\u0648\u0627\u0644\u0643*",
    "\u0631\u0642\u0645 \u0627\u0644\u0645\u062D\u0645\u0648\u0644",
    "\u0648\u0627\u062A\u0633\u0627\u0628",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0645\u0646\u0632\u0644",
    "\u0639\u0646\u0648\u0627\u0646\u0643*",
    "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643",
    "\u0627\u0633\u0645\u0643\u0645",
    "\u0627\u0633\u0645 \u0627\u0644\u0639\u0627\u0626\u0644\u0629",
    "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062A\u0627\u0631\u064A\u062E \u0645\u064A\u0644\u0627\u062F\u0643*",
    "\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062C\u0646\u0633\u0643",
    "\u062C\u0646\u0633\u0643\u0645",
    "\u0627\u0644\u0646\u0648\u0639 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A",
    "\u0647\u0648\u064A\u062A\u0643 \u0627\u0644\u062C\u0646\u062F\u0631\u064A\u0629",
    "\u062F\u064A\u0627\u0646\u0629",
    "\u062F\u064A\u0627\u0646\u062A\u0643*",
    "\u0627\u0644\u062F\u064A\u0646",
    "\u062F\u064A\u0646\u0643*",
    "\u0645\u0639\u062A\u0642\u062F\u0627\u062A\u0643*",
    "\u0627\u0644\u0639\u0631\u0642",
    "\u0639\u0631\u0642\u0643*",
    "\u0627\u0644\u0625\u062B\u0646\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0639\u0631\u0642\u064A",
    "\u0637\u0627\u0626\u0641\u062A\u0643*",
    "\u0642\u0628\u064A\u0644\u062A\u0643*",
    "\u0635\u062D\u062A\u0643*",
    "\u062D\u0627\u0644\u062A\u0643 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0645\u0631\u0636",
    "\u0625\u0639\u0627\u0642\u0629",
    "\u0625\u0639\u0627\u0642\u062A\u0643*",
    "\u0627\u0644\u0645\u064A\u0644 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0645\u064A\u0648\u0644\u0643 \u0627\u0644\u062C\u0646\u0633\u064A\u0629",
    "\u0627\u0644\u062A\u0648\u062C\u0647 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0622\u0631\u0627\u0624\u0643 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0622\u0631\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A",
    "\u062D\u0632\u0628",
    "\u062C\u0648\u0627\u0632 \u0627\u0644\u0633\u0641\u0631",
    "\u062C\u0648\u0627\u0632 \u0633\u0641\u0631\u0643*",
    "\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0642\u0648\u0645\u064A",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A\u0629"
  ],
  fr: [
    "e-mail",
    "email",
    "mail",
    "courriel",
    "adresse \xE9lectronique",
    "t\xE9l\xE9phone",
    "num\xE9ro de t\xE9l\xE9phone",
    "portable",
    "adresse postale",
    "votre adresse",
    "ton adresse",
    "votre nom",
    "ton nom",
    "code postal",
    "vrai nom",
    "v\xE9ritable nom",
    "nom r\xE9el",
    "nom complet",
    "pr\xE9nom",
    "nom de famille",
    "\xE9tat civil",
    "date de naissance",
    "ann\xE9e de naissance",
    "genre",
    "identit\xE9 de genre",
    "pronoms",
    "sexe",
    "religion",
    "religieuse",
    "religieux",
    "ethnie",
    "ethnique",
    "origine ethnique",
    "origines",
    "race",
    "couleur de peau",
    "votre sant\xE9",
    "\xE9tat de sant\xE9",
    "handicap",
    "maladie",
    "orientation sexuelle",
    "sexualit\xE9",
    "lgbt*",
    "opinion politique",
    "opinions politiques",
    "parti politique",
    "passeport",
    "carte d\u2019identit\xE9",
    "pi\xE8ce d\u2019identit\xE9",
    "s\xE9curit\xE9 sociale",
    "situation matrimoniale",
    "syndicat"
  ],
  es: [
    "correo electr\xF3nico",
    "tu correo",
    "su correo",
    "e-mail",
    "email",
    "tel\xE9fono",
    "n\xFAmero de m\xF3vil",
    "celular",
    "direcci\xF3n postal",
    "tu direcci\xF3n",
    "su direcci\xF3n",
    "domicilio",
    "c\xF3digo postal",
    "tu nombre",
    "su nombre",
    "nombre real",
    "nombre completo",
    "nombre y apellidos",
    "apellido",
    "apellidos",
    "fecha de nacimiento",
    "a\xF1o de nacimiento",
    "cumplea\xF1os",
    "g\xE9nero",
    "identidad de g\xE9nero",
    "pronombres",
    "sexo",
    "religi\xF3n",
    "religiosa",
    "religiosas",
    "etnia",
    "origen \xE9tnico",
    "\xE9tnico",
    "\xE9tnica",
    "raza",
    "color de piel",
    "tu salud",
    "su salud",
    "estado de salud",
    "discapacidad",
    "enfermedad",
    "orientaci\xF3n sexual",
    "sexualidad",
    "lgbt*",
    "opini\xF3n pol\xEDtica",
    "opiniones pol\xEDticas",
    "ideolog\xEDa",
    "partido pol\xEDtico",
    "pasaporte",
    "documento de identidad",
    "dni",
    "c\xE9dula",
    "estado civil",
    "sindicato"
  ],
  tr: [
    "e-posta*",
    "eposta*",
    "e-mail",
    "email",
    "telefon*",
    "cep numara*",
    "ev adres*",
    "posta adres*",
    "adresin*",
    "posta kodu*",
    "ger\xE7ek ad*",
    "ger\xE7ek isim*",
    "tam ad\u0131n*",
    "ad\u0131n\u0131z",
    "ad\u0131n\u0131z ve soyad\u0131n\u0131z",
    "isminiz",
    "soyad*",
    "do\u011Fum tarih*",
    "do\u011Fum y\u0131l*",
    "do\u011Fum g\xFCn*",
    "cinsiyet*",
    "toplumsal cinsiyet*",
    "zamir*",
    "dininiz*",
    "dinin",
    "dini inan*",
    "din",
    "mezheb*",
    "etnik*",
    "\u0131rk\u0131n\u0131z",
    "etnisite*",
    "sa\u011Fl\u0131\u011F\u0131n\u0131z",
    "sa\u011Fl\u0131k durum*",
    "hastal\u0131k*",
    "hastal\u0131\u011F*",
    "engelli*",
    "engellilik*",
    "cinsel y\xF6nelim*",
    "lgbt*",
    "siyasi g\xF6r\xFC\u015F*",
    "siyasal g\xF6r\xFC\u015F*",
    "siyasi parti*",
    "pasaport*",
    "kimlik numara*",
    "kimlik kart*",
    "kimlik no",
    "tc kimlik",
    "medeni hal*",
    "medeni durum*",
    "sendika*"
  ],
  de: [
    "e-mail",
    "email",
    "e-mail-adresse",
    "telefon",
    "telefonnummer",
    "handynummer",
    "anschrift",
    "postanschrift",
    "wohnadresse",
    "ihre adresse",
    "deine adresse",
    "postleitzahl",
    "ihr name",
    "dein name",
    "klarname",
    "echter name",
    "vollst\xE4ndiger name",
    "vorname",
    "nachname",
    "familienname",
    "geburtsdatum",
    "geburtstag",
    "geburtsjahr",
    "geschlecht",
    "geschlechtsidentit\xE4t",
    "pronomen",
    "religion",
    "konfession",
    "religi\xF6s",
    "ethnie",
    "ethnisch*",
    "hautfarbe",
    "gesundheitszustand",
    "deine gesundheit",
    "ihre gesundheit",
    "behinderung",
    "krankheit",
    "sexuelle orientierung",
    "sexualit\xE4t",
    "lgbt*",
    "politische meinung",
    "politische einstellung",
    "partei",
    "reisepass",
    "personalausweis",
    "ausweisnummer",
    "familienstand",
    "gewerkschaft"
  ],
  pt: [
    "e-mail",
    "email",
    "correio eletr\xF4nico",
    "correio eletr\xF3nico",
    "telefone",
    "celular",
    "telem\xF3vel",
    "endere\xE7o residencial",
    "seu endere\xE7o",
    "morada",
    "c\xF3digo postal",
    "cep",
    "nome real",
    "nome verdadeiro",
    "nome completo",
    "sobrenome",
    "apelido",
    "data de nascimento",
    "ano de nascimento",
    "anivers\xE1rio",
    "g\xEAnero",
    "g\xE9nero",
    "identidade de g\xEAnero",
    "pronomes",
    "sexo",
    "religi\xE3o",
    "religiosa",
    "etnia",
    "\xE9tnica",
    "ra\xE7a",
    "cor da pele",
    "sua sa\xFAde",
    "estado de sa\xFAde",
    "defici\xEAncia",
    "doen\xE7a",
    "orienta\xE7\xE3o sexual",
    "sexualidade",
    "lgbt*",
    "opini\xE3o pol\xEDtica",
    "opini\xF5es pol\xEDticas",
    "partido pol\xEDtico",
    "passaporte",
    "documento de identidade",
    "rg",
    "cpf",
    "estado civil",
    "sindicato"
  ],
  it: [
    "e-mail",
    "email",
    "posta elettronica",
    "telefono",
    "cellulare",
    "indirizzo di casa",
    "tuo indirizzo",
    "domicilio",
    "residenza",
    "codice postale",
    "nome vero",
    "nome reale",
    "nome completo",
    "nome e cognome",
    "cognome",
    "data di nascita",
    "anno di nascita",
    "compleanno",
    "genere",
    "identit\xE0 di genere",
    "pronomi",
    "sesso",
    "religione",
    "religioso",
    "religiosa",
    "etnia",
    "etnica",
    "razza",
    "tua salute",
    "stato di salute",
    "disabilit\xE0",
    "malattia",
    "orientamento sessuale",
    "lgbt*",
    "opinione politica",
    "opinioni politiche",
    "partito politico",
    "passaporto",
    "carta d\u2019identit\xE0",
    "codice fiscale",
    "stato civile",
    "sindacato"
  ],
  ru: [
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F \u043F\u043E\u0447\u0442\u0430",
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B",
    "\u0435\u043C\u0435\u0439\u043B",
    "\u0438\u043C\u0435\u0439\u043B",
    "\u0442\u0435\u043B\u0435\u0444\u043E\u043D*",
    "\u0434\u043E\u043C\u0430\u0448\u043D\u0438\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u0432\u0430\u0448 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0438\u043D\u0434\u0435\u043A\u0441",
    "\u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0438\u043C\u044F",
    "\u043F\u043E\u043B\u043D\u043E\u0435 \u0438\u043C\u044F",
    "\u0444\u0430\u043C\u0438\u043B\u0438*",
    "\u0434\u0430\u0442\u0430 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0430\u0442\u0443 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0433\u043E\u0434 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0435\u043D\u044C \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u043F\u043E\u043B",
    "\u0432\u0430\u0448 \u043F\u043E\u043B",
    "\u0433\u0435\u043D\u0434\u0435\u0440*",
    "\u0440\u0435\u043B\u0438\u0433\u0438*",
    "\u0432\u0435\u0440\u043E\u0438\u0441\u043F\u043E\u0432\u0435\u0434\u0430\u043D\u0438*",
    "\u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0441\u0442*",
    "\u044D\u0442\u043D\u0438\u0447\u0435\u0441\u043A*",
    "\u0440\u0430\u0441\u0430",
    "\u0437\u0434\u043E\u0440\u043E\u0432\u044C*",
    "\u0438\u043D\u0432\u0430\u043B\u0438\u0434\u043D\u043E\u0441\u0442*",
    "\u0431\u043E\u043B\u0435\u0437\u043D*",
    "\u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D*",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0432\u0437\u0433\u043B\u044F\u0434\u044B",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u0432\u0437\u0433\u043B\u044F\u0434\u043E\u0432",
    "\u043F\u0430\u0440\u0442\u0438\u0438",
    "\u043F\u0430\u0441\u043F\u043E\u0440\u0442*",
    "\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u0435\u043D\u0438*",
    "\u0441\u0435\u043C\u0435\u0439\u043D\u043E\u0435 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    "\u043F\u0440\u043E\u0444\u0441\u043E\u044E\u0437*"
  ],
  id: [
    "surel",
    "e-mail",
    "email",
    "nomor telepon",
    "nomor hp",
    "telepon",
    "alamat rumah",
    "alamat anda",
    "kode pos",
    "nama asli",
    "nama lengkap",
    "tanggal lahir",
    "tahun lahir",
    "jenis kelamin",
    "gender",
    "agama",
    "suku",
    "etnis",
    "ras",
    "kesehatan anda",
    "disabilitas",
    "penyakit",
    "orientasi seksual",
    "lgbt*",
    "pandangan politik",
    "partai politik",
    "paspor",
    "ktp",
    "nik",
    "status pernikahan"
  ]
}, $f = [
  "gender gap",
  "gender equality",
  "gender balance",
  "genre litt\xE9raire",
  "genre d\u2019article",
  "genre de",
  "write gap",
  "brecha de g\xE9nero",
  "lacune de genre",
  "foss\xE9 des genres",
  "divario di genere",
  "in genere",
  "email list",
  "mailing list",
  "race condition",
  "email template",
  "cinsiyet u\xE7urumu",
  "toplumsal cinsiyet e\u015Fitli\u011Fi",
  "\u0627\u0644\u0641\u062C\u0648\u0629 \u0628\u064A\u0646 \u0627\u0644\u062C\u0646\u0633\u064A\u0646",
  "du genre",
  "ce genre",
  "en portable",
  "ordinateur portable",
  "genre d\u2019",
  "genre d'",
  "g\xE9nero literario",
  "por su nombre",
  "su nombre tal como",
  "origines des sources",
  "edit on a phone",
  "on a phone",
  "medical sources",
  "medical articles"
];

// src/core/survey/rules/privacy-rules.ts
var dw = ["title", "description", "placeholder"];
function jf(e, t) {
  let n = Ke(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : Jt(r, "columns", o);
    for (let { json: c, path: u } of [{ json: r, path: o }, ...l])
      dw.forEach((d) => a.push(...pw(A(c, d), `${u}.${d}`, n)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: c, text: u, language: d } of a) {
      let f = fw(u, d);
      if (f !== null) {
        t(c, "personal-data-likely", f);
        break;
      }
    }
  }
}
function fw(e, t) {
  let n = Bf(e);
  return Ff(n, t) === null ? null : Ff(
    $f.reduce((r, o) => r.split(_f(o).needle).join(" "), n),
    t
  );
}
function Ff(e, t) {
  let n = zf(e), r = t === null ? null : t.split("-")[0], o = null;
  for (let i of Object.keys(El).filter((s) => r === null || s === r))
    for (let s of El[i]) {
      let { needle: a, bareNeedle: l } = _f(s);
      (e.includes(a) || n.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var Df = /* @__PURE__ */ new Map();
function _f(e) {
  let t = Df.get(e);
  if (t === void 0) {
    let n = Bf(e).slice(0, e.endsWith("*") ? -1 : void 0);
    t = { needle: n, bareNeedle: zf(n) }, Df.set(e, t);
  }
  return t;
}
function Bf(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function zf(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function pw(e, t, n) {
  return typeof e == "string" ? [{ path: t, text: e, language: n }] : _(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: t, text: i, language: o === "default" ? n : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var gw = [
  ["showOtherItem", Le],
  ["hasOther", Le],
  ["showNoneItem", kt],
  ["hasNone", kt],
  ["showRefuseItem", St],
  ["showDontKnowItem", Et]
];
function Uf(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (A(r, "personalData") === !0 && n(`${o}.personalData`, "personal-data-marked"), hw(e, n), yw(e, n), i) {
    case "dropdown":
    case "tagbox":
      Jf(e, "choices", "choicesFrom", n);
      break;
    case "ranking":
      xw(e, n);
      break;
    case "rating":
      bw(e, n);
      break;
    case "text":
      vw(e, n);
      break;
    case "matrixdropdown":
      Jf(e, "rows", "rowsFrom", n), ww(e, t, n);
      break;
  }
}
function ds(e) {
  return gw.filter(([t]) => A(e, t) === !0).map(([, t]) => t);
}
function hw({ json: e, path: t }, n) {
  let r = ds(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of _e(e, o, t))
      r.includes(i) && n(s, "special-code-taken", i);
}
function yw({ json: e, path: t }, n) {
  let [r, o] = [A(e, "minSelectedChoices"), A(e, "maxSelectedChoices")], i = _e(e, "choices", t);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(ds(e).includes(Le));
  typeof o == "number" && r > o ? n(`${t}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && n(`${t}.minSelectedChoices`, "min-above-choices", r, s);
}
function Jf({ json: e, path: t }, n, r, o) {
  let [i, s] = [n, r].map((a) => A(e, a) !== void 0);
  i && s ? o(`${t}.${r}`, "not-together", n, r) : !i && !s && o(`${t}.${n}`, "missing-either", n, r);
}
function xw({ json: e, path: t }, n) {
  let r = _e(e, "choices", t);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && n(`${t}.choices`, "ranking-of-one"), A(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      A(e, o) !== void 0 && n(`${t}.${o}`, "ranking-of-all", o);
}
function bw({ json: e, path: t }, n) {
  var c;
  let r = A(e, "rateValues");
  if (r !== void 0) {
    for (let u of ["rateMin", "rateMax", "rateStep"])
      A(e, u) !== void 0 && n(`${t}.${u}`, "not-together", "rateValues", u);
    Array.isArray(r) && r.length > ht && n(`${t}.rateValues`, "too-many-steps", ht);
    return;
  }
  let o = (u, d) => {
    let f = A(e, u);
    return Do(f) ? f : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${t}.${(c = ["rateMax", "rateMin", "rateStep"].find((u) => A(e, u) !== void 0)) != null ? c : "type"}`;
  a < 1 || (s <= i ? n(l, "bad-rating", i, s, a) : i + (ht - 1) * a < s ? n(l, "too-many-steps", ht) : (s - i) % a !== 0 && n(l, "rating-misses-end", i, s, a));
}
function vw({ json: e, path: t }, n) {
  let r = xl.find((a) => {
    var l;
    return a === ((l = Ke(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  A(e, "integer") !== void 0 && r !== "number" && n(`${t}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = A(e, a), c = typeof l == "string" || typeof l == "number" ? hr(String(l), r) : null;
    return c === null && l !== void 0 && n(`${t}.${a}`, "limit-not-of-type", re(l), r), c;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && n(`${t}.min`, "limits-crossed", o, i);
}
function ww({ json: e, path: t }, n, r) {
  let o = Ke(e, "rowsFrom");
  n === null || o === null || o === "" || (n.get(o) === null ? r(`${t}.rowsFrom`, "no-skill-to-start", re(o)) : n.children(o).length === 0 && r(`${t}.rowsFrom`, "no-skills-below", re(o)));
}

// src/core/survey/measured-types.ts
var fs = ["matrixdropdown"], Jo = ["checkbox", "tagbox", "ranking"], ps = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var qr = "$.localSkills";
function Wf(e, t, n) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((u) => Ke(r, u));
  t !== void 0 && o && o !== t && n(`${qr}.id`, "other-id", re(o), t), i && s && s < i && n(`${qr}.closes`, "closes-before-opens", re(s), re(i));
  let a = new Set(No);
  for (let u of e.questions)
    cs(u).forEach((d) => d.forEach(({ code: f }) => a.add(f))), ds(u.json).forEach((d) => a.add(d));
  let l = _e(r, "notInStatistics", qr);
  zo(l, "duplicate-code", n);
  for (let { code: u, path: d } of l)
    a.has(u) || n(d, "unused-code", re(u));
  let c = A(r, "core");
  o && _(c) && Ke(c, "id") === o && n(`${qr}.core.id`, "refers-to-itself", o), o && Ke(r, "follows") === o && n(`${qr}.follows`, "refers-to-itself", o);
}
function Hf(e, t, n) {
  let r = `${qr}.measures`, o = A(e.settings, "measures");
  if (!_(o))
    return;
  let i = (u, d, f) => {
    let p = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (p === void 0)
      n(u, "measure-no-question", re(d));
    else if (p !== null && !f.includes(p.type))
      n(u, "measure-wrong-type", re(d), f);
    else
      return p;
    return null;
  }, s = i(`${r}.grid`, A(o, "grid"), fs);
  if (s !== null) {
    let u = _e(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    kw(s, `${r}.grid`, [...u, ...No], n);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (u) => i(`${r}.${u}`, A(o, u), Jo)
  );
  a && a === l && n(`${r}.canTeach`, "measure-twice", re(a.name));
  let c = A(o, "groupBy");
  (Array.isArray(c) ? c : []).forEach((u, d) => {
    i(`${r}.groupBy[${d}]`, u, ps);
  }), Tl(s, "rows", t, n), Tl(a != null ? a : null, "choices", t, n), Tl(l != null ? l : null, "choices", t, n);
}
function Tl(e, t, n, r) {
  if (e === null)
    return;
  let o = A(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", re(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of n === null ? [] : _e(e.json, t, e.path))
    !a && (n == null ? void 0 : n.get(i)) === null && r(s, "unknown-skill", re(i));
}
function kw(e, t, n, r) {
  let o = Jt(e.json, "columns", e.path);
  for (let i of Ot) {
    let s = o.find((a) => A(a.json, "name") === i);
    if (s === void 0) {
      r(t, "measure-no-column", re(e.name), i);
      continue;
    }
    Sw(s.json, s.path, i, n, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function Sw(e, t, n, r, o) {
  let i = _e(e, "choices", t), s = At.filter((u) => !i.some((d) => d.code === u)), a = i.map((u) => u.code).filter((u) => !At.includes(u) && !r.includes(u));
  s.length > 0 && o("scale-code-missing", n, s), a.length > 0 && o("scale-code-extra", n, a.map(re));
  let l = i.filter((u) => At.includes(u.code)), c = l.filter((u) => u.code === At[0] || u.code === At[4]);
  l.some((u) => u.hasText) && c.some((u) => !u.hasText) && o("scale-ends-unlabelled", n);
}

// src/core/survey/rules/text-rules.ts
var Ew = [
  "title",
  "description",
  "text",
  "html",
  "placeholder",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse"
];
function qf(e, t) {
  let n = [], r = Ke(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, c) => o(l, ae(a, c)));
    else if (_(s))
      for (let l of Object.keys(s)) {
        let c = Ew.includes(l) ? Tw(s[l]) : null;
        c === null ? o(s[l], ae(a, l)) : n.push({ path: ae(a, l), languages: c });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  n.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = n.filter(({ languages: c }) => !c.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && t(l.path, "missing-language", re(s), a.length, n.length);
  }
}
function Tw(e) {
  return typeof e == "string" ? ["default"] : !_(e) || A(e, "message") !== void 0 ? null : Object.keys(e);
}
function Xf(e, t) {
  var o;
  let n = A(e.settings, "measures"), r = _(n) ? A(n, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let c = _e(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => A(i, d) !== void 0) && (c.length === 0 || Gf(c)) && t(s, "scale-ends-bare", re(l));
    } else if (a === "matrix")
      Ol(i, "columns", s, t);
    else if (a === "matrixdropdown")
      for (let c of Jt(i, "columns", s)) {
        let u = (o = Ke(c.json, "name")) != null ? o : "";
        (l !== r || !Ot.includes(u)) && Ol(c.json, "choices", c.path, t);
      }
    else (a === "radiogroup" || a === "dropdown") && Ol(i, "choices", s, t);
}
function Ol(e, t, n, r) {
  let o = _e(e, t, n);
  o.length > 1 && o.filter(Vf).length >= 3 && Gf(o.filter(Vf)) && r(`${n}.${t}`, "scale-ends-bare", re(Ke(e, "name")));
}
function Vf({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Gf(e) {
  return [e[0], e[e.length - 1]].some((t) => t !== void 0 && !t.hasText);
}

// src/core/survey/with-skills.ts
function ft(e, t) {
  return t === null || !Ow(e) ? e : is(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let r = t.skills.filter((o) => !Kf(o, t)).map(Qf);
      return F(O({}, n), { choices: [...r, ...It(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? F(O({}, n), { rows: Aw(n.rowsFrom, t).map(Qf) }) : n;
  });
}
function Ow(e) {
  return Te(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function Kf(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function Aw(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !Kf(n, t) : t.ancestors(n.id).some((r) => r.id === e)));
}
function Qf(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/survey/definition-rules.ts
function Yf(e, t) {
  var l;
  let { faults: n, add: r } = ep(), o = wl(e), i = (l = t.taxonomy) != null ? l : null, s = Ce(e).survey, a = s === null ? null : ft(s, i);
  return Lf(o, r), o.questions.forEach((c) => Uf(c, i, r)), Mf(o, a, r), Wf(o, t.id, r), Hf(o, i, r), s !== null && t.core && Sf(o, s, t.core, r), s !== null && t.previous && Ef(o, s, t.previous, r), n;
}
function Zf(e) {
  let { faults: t, add: n } = ep(), r = wl(e);
  return jf(r, n), qf(r, n), Xf(r, n), t;
}
function ep() {
  let e = [];
  return {
    faults: e,
    add: (t, n, ...r) => {
      e.push({ path: t, code: n, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var Cw = {
  id: "bad-id",
  language: "bad-language",
  date: "bad-date",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  code: "expected-code",
  choice: "expected-choice",
  question: "expected-object",
  limit: "bad-limit",
  limitText: "bad-limit",
  condition: "empty-text",
  skillOrAll: "bad-id"
};
function ms(e, t = {}) {
  let { hasMessage: n } = t, r = df(e, ff, {
    codes: Cw,
    checks: {
      date: (o) => Bt(o) ? null : "bad-date",
      messageKey: (o) => n === void 0 || n(o) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...Yf(e, t)), np(e, r);
}
function tp(e) {
  return _(e) ? np(e, Zf(e)) : [];
}
function np(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (i, s) => {
    n.set(s, n.size), Array.isArray(i) ? i.forEach((a, l) => r(a, ae(s, l))) : _(i) && (Object.keys(i).forEach((a) => r(A(i, a), ae(s, a))), n.set(`${s} end`, n.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = n.get(i)) != null ? s : n.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : n.size;
  };
  return t.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/ui/element.ts
function x(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function z(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function De(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Q(e, ...t) {
  let n = x("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function pe(...e) {
  return x("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function ee(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var Pe = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Al(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/editing/place.ts
var rp = [
  "$schema",
  "locale",
  "type",
  "name",
  "value",
  "title",
  "text",
  "description",
  "html",
  "visibleIf",
  "isRequired",
  "requiredIf",
  "inputType",
  "choicesFrom",
  "rowsFrom",
  "columns",
  "rows",
  "choices",
  "elements",
  "pages",
  "localSkills"
];
function Z(e, t) {
  return t.reduce((n, r) => typeof r == "number" ? Array.isArray(n) ? n[r] : void 0 : _(n) ? A(n, r) : void 0, e);
}
function nt(e, t) {
  let n = Z(e, t);
  return _(n) ? n : {};
}
function ie(e, t) {
  let n = Z(e, t);
  return Array.isArray(n) ? n : [];
}
function K(e, t, n) {
  return Cl(e, t, () => n);
}
function Mt(e, t, n, r) {
  return K(e, t, n === r ? void 0 : n);
}
function Zt(e, t, n, r) {
  let o = ie(e, t).slice();
  return o.splice(n, 0, r), K(e, t, o);
}
function Uo(e, t, n, r) {
  let o = ie(e, t).slice(), i = Math.max(0, Math.min(o.length - 1, r));
  return n === i || n < 0 || n >= o.length ? e : (o.splice(i, 0, ...o.splice(n, 1)), K(e, t, o));
}
function Ut(e, t) {
  return t.every((n, r) => e[r] === n);
}
function yr(e, t) {
  return e.length === t.length && Ut(e, t);
}
function $e(e) {
  return e.reduce(ae, "$");
}
function Nt(e) {
  let t = [], n = /\.([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;
  for (let r = n.exec(e); r !== null; r = n.exec(e)) {
    let [, o, i, s] = r;
    t.push(o != null ? o : i !== void 0 ? Number(i) : JSON.parse(s));
  }
  return t;
}
function Cl(e, t, n) {
  let [r, ...o] = t;
  if (r === void 0)
    return n(e);
  if (typeof r == "number") {
    let l = Array.isArray(e) ? e : [], c = Cl(l[r], o, n);
    return c === l[r] ? e : c === void 0 ? l.filter((u, d) => d !== r) : l.map((u, d) => d === r ? c : u);
  }
  let i = _(e) ? e : {}, s = A(i, r), a = Cl(s, o, n);
  return a === s ? e : Pw(i, r, a);
}
function Pw(e, t, n) {
  let r = Object.keys(e);
  if (!r.includes(t)) {
    let i = rp.indexOf(t), s = i === -1 ? -1 : r.findIndex((a) => rp.indexOf(a) > i);
    r.splice(s === -1 ? r.length : s, 0, t);
  }
  let o = {};
  for (let i of r) {
    let s = i === t ? n : e[i];
    s !== void 0 && Object.defineProperty(o, i, { value: s, enumerable: !0, writable: !0, configurable: !0 });
  }
  return o;
}

// src/core/survey/editing/parts.ts
function Oe(e) {
  let t = [], n = (r, o) => ie(e, r).forEach((i, s) => {
    if (!_(i))
      return;
    let a = [...r, s], l = Pl(i, "type"), c = l === "panel" ? "panel" : l === "html" ? "note" : "question";
    t.push({
      place: a,
      json: i,
      kind: c,
      type: l,
      depth: o,
      name: Pl(i, "name"),
      isRetired: A(i, "retired") === !0
    }), c === "panel" && n([...a, "elements"], o + 1);
  });
  return ie(e, ["pages"]).forEach((r, o) => {
    if (_(r)) {
      let i = ["pages", o];
      t.push({
        place: i,
        json: r,
        kind: "page",
        type: "",
        depth: 0,
        name: Pl(r, "name") || `page${o + 1}`,
        isRetired: !1
      }), n([...i, "elements"], 0);
    }
  }), t;
}
function qn(e, t) {
  var n;
  return (n = Oe(e).find((r) => r.kind !== "page" && r.name === t)) != null ? n : null;
}
function Ie(e, t) {
  var n;
  return (n = Oe(e).filter((r) => r.place.every((o, i) => t[i] === o)).pop()) != null ? n : null;
}
function xr(e) {
  return [...dt, ...Oe(e).filter(({ kind: t }) => t !== "page").map(({ name: t }) => t)];
}
function gs(e) {
  return Oe(e).filter(({ kind: t }) => t === "page").map(({ name: t }) => t);
}
function Pl(e, t) {
  let n = A(e, t);
  return typeof n == "string" ? n : "";
}

// src/core/survey/definition-texts.ts
var Iw = [
  ["title", "title"],
  ["description", "description"],
  ["html", "note"],
  ["placeholder", "placeholder"],
  ["minRateDescription", "end-of-scale"],
  ["maxRateDescription", "end-of-scale"]
], Rw = [
  ["labelTrue", "choice"],
  ["labelFalse", "choice"],
  ["otherText", "special-choice"],
  ["noneText", "special-choice"],
  ["refuseText", "special-choice"],
  ["dontKnowText", "special-choice"]
];
function In(e) {
  let t = [], n = (a, l, c, u, d, f = !0) => {
    let p = _(a) ? A(a, u) : void 0;
    (typeof p == "string" || _(p)) && t.push({ key: f ? `${c}.${u}` : c, path: [...l, u], text: p, kind: d });
  }, r = (a, l, c) => {
    ie(e, a).forEach((u, d) => {
      let f = _(u) ? A(u, "value") : void 0;
      gr(f) && n(u, [...a, d], `${l}.${f}`, "text", c, !1);
    });
  }, o = ({ type: a, place: l, name: c }) => {
    let u = [...l, "columns"];
    if (a !== "matrixdropdown") {
      r(u, `${c}.columns`, "column");
      return;
    }
    ie(e, u).forEach((d, f) => {
      let p = _(d) ? A(d, "name") : void 0;
      if (typeof p == "string") {
        let g = `${c}.columns.${p}`;
        n(d, [...u, f], g, "title", "column"), r([...u, f, "choices"], `${g}.choices`, "choice");
      }
    });
  };
  n(e, [], "survey", "title", "title"), n(e, [], "survey", "description", "description");
  let i = A(e, "localSkills"), s = _(i) ? A(i, "audience") : void 0;
  n(s, ["localSkills", "audience"], "survey.audience", "description", "description");
  for (let a of Oe(e)) {
    let { place: l, kind: c, name: u, json: d } = a;
    if (u === "")
      continue;
    let f = c === "page" ? `survey.pages.${u}` : u;
    Iw.forEach(([p, g]) => n(d, l, f, p, g)), c === "question" && (o(a), r([...l, "rows"], `${u}.rows`, "row"), r([...l, "rateValues"], `${u}.rateValues`, "choice"), r([...l, "choices"], `${u}.choices`, "choice"), Rw.forEach(([p, g]) => n(d, l, f, p, g)));
  }
  return t;
}

// src/core/survey/editing/edit-texts.ts
var ce = "default";
function me(e, t) {
  if (!_(e))
    return typeof e == "string" && t === ce ? e : "";
  let n = Be(e) === null ? A(e, t) : "";
  return typeof n == "string" ? n : "";
}
function Be(e) {
  let t = _(e) ? A(e, "message") : void 0;
  return typeof t == "string" ? t : null;
}
function Xr(e) {
  return _(e) && Be(e) === null ? Object.keys(e).filter((t) => t !== ce && me(e, t).trim() !== "") : [];
}
function Wo(e, t, n, r = "") {
  let o = {};
  Be(e) !== null ? o[ce] = r : _(e) ? Object.assign(o, e) : typeof e == "string" && (o[ce] = e), o[t] = n;
  let i = {};
  [ce, ...Object.keys(o).filter((a) => a !== ce)].forEach((a) => {
    let l = o[a];
    l !== void 0 && !(typeof l == "string" && l.trim() === "") && (i[a] = l);
  });
  let s = Object.keys(i);
  return s.length === 0 ? void 0 : s.length === 1 && s[0] === ce ? i[ce] : i;
}
function We(e, t, n, r, o = "") {
  let i = t.slice(0, -1), s = Z(e, i), a = t[t.length - 1];
  if (typeof s == "string" || typeof s == "number")
    return r.trim() === "" ? e : K(e, i, { value: s, [a]: Wo(void 0, n, r) });
  let l = Z(e, t);
  if (Be(l) === null && me(l, n) === r)
    return e;
  let c = K(e, t, Wo(l, n, r, o)), u = nt(c, i);
  return a === "text" && Object.keys(u).length === 1 && "value" in u ? K(c, i, u.value) : c;
}
function op(e) {
  return Be(e) === null && me(e, ce).trim() === "" && Xr(e).length === 0;
}
function ip(e, t, n, r) {
  return We(We(e, t, ce, r), t, n, r);
}

// src/core/survey/editing/languages.ts
function br(e) {
  return In(e).filter(({ text: t }) => Be(t) === null && (me(t, ce).trim() !== "" || Xr(t).length > 0));
}
function Xn(e) {
  let t = /* @__PURE__ */ new Map();
  return br(e).forEach(({ text: n }) => Xr(n).forEach(
    (r) => {
      var o;
      return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
    }
  )), Array.from(t.keys()).sort((n, r) => t.get(r) - t.get(n) || (n < r ? -1 : 1));
}
function Ho(e, t) {
  let n = br(e);
  return { translated: n.filter(({ text: r }) => me(r, t).trim() !== "").length, total: n.length };
}
function sp(e, t) {
  return t === ce ? e : br(e).reduce((n, { path: r }) => We(n, r, t, ""), e);
}

// src/core/survey/editing/main-language.ts
function ap(e, t) {
  let n = A(e, "locale"), { translated: r, total: o } = Ho(e, t);
  if (typeof n != "string" || n === t || r < o || o === 0)
    return e;
  let i = In(e).reduce((s, { path: a, text: l }) => {
    let [c, u] = [me(l, ce), me(l, t)];
    return Be(l) !== null || u.trim() === "" ? s : We(We(We(s, a, n, c), a, ce, u), a, t, "");
  }, e);
  return K(i, ["locale"], t);
}

// src/core/survey/editing/repeated-title.ts
var Mw = /(?:19|20)\d\d(?:-\d\d){0,2}(?!\d)/g;
function hs(e, t) {
  var a;
  let n = (a = e.match(Mw)) != null ? a : [], r = n[n.length - 1], o = t.slice(0, 4);
  if (r === void 0)
    return `${e.trim()} ${o}`;
  let i = r.slice(0, 4) !== o ? o : r.length === 4 ? t.slice(0, 7) : t, s = e.lastIndexOf(r);
  return `${e.slice(0, s)}${i}${e.slice(s + r.length)}`;
}

// src/core/survey/start-survey.ts
function Nw(e) {
  return { locale: e, pages: [{ name: "page-1", elements: [] }], localSkills: {} };
}
function Lw(e, t) {
  let n = Z(e, ["title"]);
  return (Be(n) !== null ? [] : [ce, ...Xr(n)]).reduce((o, i) => {
    let s = me(n, i);
    return s.trim() === "" ? o : We(o, ["title"], i, hs(s, t));
  }, e);
}
function lp(e) {
  let { from: t, fromId: n, kind: r, id: o, title: i, day: s, language: a, population: l } = e, c = t != null ? t : Nw(a), u = F(O({}, nt(c, ["localSkills"])), { id: o, status: "draft" });
  delete u.opens, delete u.closes, r !== "wave" ? delete u.follows : u.follows = n, r === "core" ? u.core = { id: n, questions: Oe(c).filter((p) => p.kind === "question").map(({ name: p }) => p) } : r === "copy" && delete u.core;
  let d = K(
    K(c, ["localSkills"], u),
    ["localSkills", "audience", "population"],
    l === "individuals" && Z(u, ["audience"]) === void 0 ? void 0 : l
  );
  if (i === null)
    return r === "wave" ? Lw(d, s) : d;
  let f = We(K(d, ["title"], void 0), ["title"], ce, i);
  return A(d, "locale") === a ? f : We(f, ["title"], a, i);
}

// src/ui/survey-text.ts
function cp(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function be(e, t) {
  return cp(x("span", {}, e.text), e, t);
}
function Gr(e, t) {
  return cp(x(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => x("p", {}, n))
  ), e, t);
}

// src/core/survey/editing/suggest-id.ts
var $w = 48, Fw = /^(?:19|20)\d\d$/, Dw = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0131: "i",
  \u014B: "ng",
  \u0127: "h",
  \u0167: "t",
  \u0259: "e",
  \u0138: "k",
  \u0253: "b",
  \u0257: "d",
  \u0199: "k",
  \u0430: "a",
  \u0431: "b",
  \u0432: "v",
  \u0433: "g",
  \u0491: "g",
  \u0434: "d",
  \u0435: "e",
  \u0454: "ie",
  \u0436: "zh",
  \u0437: "z",
  \u0438: "i",
  \u0456: "i",
  \u043A: "k",
  \u043B: "l",
  \u043C: "m",
  \u043D: "n",
  \u043E: "o",
  \u043F: "p",
  \u0440: "r",
  \u0441: "s",
  \u0442: "t",
  \u0443: "u",
  \u0444: "f",
  \u0445: "kh",
  \u0446: "ts",
  \u0447: "ch",
  \u0448: "sh",
  \u0449: "shch",
  \u044A: "",
  \u044B: "y",
  \u044C: "",
  \u044D: "e",
  \u044E: "iu",
  \u044F: "ia",
  \u0458: "j",
  \u0459: "lj",
  \u045A: "nj",
  \u0452: "dj",
  \u045B: "c",
  \u045F: "dz",
  \u0455: "dz",
  \u04D9: "a",
  \u0493: "gh",
  \u049B: "q",
  \u04A3: "ng",
  \u04E9: "o",
  \u04B1: "u",
  \u04AF: "u",
  \u04BB: "h",
  \u03B1: "a",
  \u03B2: "v",
  \u03B3: "g",
  \u03B4: "d",
  \u03B5: "e",
  \u03B6: "z",
  \u03B7: "i",
  \u03B8: "th",
  \u03B9: "i",
  \u03BA: "k",
  \u03BB: "l",
  \u03BC: "m",
  \u03BD: "n",
  \u03BE: "x",
  \u03BF: "o",
  \u03C0: "p",
  \u03C1: "r",
  \u03C3: "s",
  \u03C2: "s",
  \u03C4: "t",
  \u03C5: "y",
  \u03C6: "f",
  \u03C7: "ch",
  \u03C8: "ps",
  \u03C9: "o"
}, jw = /[\u0300-\u036f]/g;
function en(e, t, n) {
  let r = _w(e);
  return r === "" ? Gn(n, t) : Lt(r, t);
}
function Gn(e, t) {
  let n = 1;
  for (; t.includes(`${e}-${n}`); )
    n++;
  return `${e}-${n}`;
}
function Lt(e, t) {
  if (!t.includes(e))
    return e;
  let n = e.replace(/-\d{1,3}$/, "").slice(0, 42) || "copy", r = 2;
  for (; t.includes(`${n}-${r}`); )
    r++;
  return `${n}-${r}`;
}
function Qr(e, t) {
  return e.startsWith(`${t}-`) && /^\d+$/.test(e.slice(t.length + 1));
}
function _w(e) {
  var c;
  let t = e.toLowerCase().replace(/['’ʼ]/g, "").normalize("NFD").replace(jw, "").normalize("NFC"), n = "", r = 0;
  for (let u of Array.from(t)) {
    let d = /[a-z0-9]/.test(u) ? u : Dw[u];
    d === void 0 && !Bw(u) && r++, n += d != null ? d : " ";
  }
  let o = n.split(" ").filter((u) => u !== "");
  if (r > o.join("").length)
    return "";
  let i = (c = o[o.length - 1]) != null ? c : "", s = o.length > 1 && Fw.test(i) ? `-${i}` : "", a = $w - s.length, l = "";
  for (let u of s === "" ? o : o.slice(0, -1)) {
    let d = l === "" ? u.slice(0, a) : `${l}-${u}`;
    if (d.length > a)
      break;
    l = d;
  }
  return l += s, Se.test(l) ? l : "";
}
function Bw(e) {
  return e < "\xC0" || /[\u00d7\u00f7\s\u2000-\u206f\u3000-\u303f]/.test(e);
}

// src/core/i18n/localized-text.ts
function we(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : yn(l) };
}
var zw = [
  "acm",
  "aeb-arab",
  "aii",
  "apc",
  "ar",
  "arc",
  "arq",
  "ary",
  "arz",
  "azb",
  "bcc",
  "bft",
  "bgc-arab",
  "bgn",
  "bqi",
  "ckb",
  "dv",
  "en-rtl",
  "fa",
  "fuc",
  "glk",
  "he",
  "hno",
  "khw",
  "kk-arab",
  "kk-cn",
  "ks-arab",
  "ku-arab",
  "lad-hebr",
  "lki",
  "lrc",
  "luz",
  "mey",
  "ms-arab",
  "mzn",
  "nqo",
  "ota",
  "phr",
  "pnb",
  "prs",
  "ps",
  "sd",
  "sdh",
  "skr",
  "skr-arab",
  "tmr",
  "trw",
  "ug",
  "ug-arab",
  "ur",
  "yi"
];
function yn(e) {
  return zw.includes(e) ? "rtl" : "ltr";
}

// src/ui/list-words.ts
function ys(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-making/definition-page.ts
function Rn(e) {
  var o;
  if (e === void 0)
    return { revision: 0, json: null, text: "", faults: [], user: null, timestamp: null };
  let t = (o = e.latest.text) != null ? o : "", { value: n, faults: r } = Kt(t);
  return {
    revision: e.latest.id,
    json: _(n) ? n : null,
    text: t,
    faults: _(n) ? [] : r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }],
    user: e.latest.user,
    timestamp: e.latest.timestamp
  };
}

// src/ui/survey-making/survey-list.ts
var Jw = "Category:Skills surveys", Uw = 100, Ww = 500;
function Il(n) {
  return Y(this, arguments, function* (e, t = Ww) {
    return (yield e.wiki.pagesInCategory(Jw, t)).map(e.titles.surveyIdOf).filter((o) => o !== null);
  });
}
function xs(e) {
  return Y(this, null, function* () {
    let { wiki: t, titles: n } = e, r = yield Il(e, Uw), o = yield t.readPages(r.map(n.definition));
    return r.map((i) => ({ id: i, base: Rn(o.get(n.definition(i))) })).map(({ id: i, base: s }) => s.json === null ? null : { id: i, base: s, json: s.json }).filter((i) => i !== null);
  });
}
function Mn(e) {
  let t = A(e, "locale");
  return Array.from(/* @__PURE__ */ new Set([...typeof t == "string" ? [t] : [], ...Xn(e)]));
}

// src/ui/survey-making/definition-words.ts
function Qn(e, t) {
  let n = Pn(A(e, "title")), r = A(e, "locale");
  return n === null ? null : we(n, t.messages, typeof r == "string" ? r : null);
}
function Vo(e, t) {
  let n = Oe(e).filter(({ kind: o }) => o === "question").length, r = Mn(e).map(t.languageName);
  return [
    t.messages.text("localskills-making-begin-questions", n),
    ...r.length === 0 ? [] : [t.messages.text("localskills-making-begin-languages", ys(r, t.messages.language))]
  ].join(" ");
}
function up(e, t) {
  var o;
  let n = Pn(A(e, "description")), r = n === null ? "" : we(n, t.messages).text;
  return ((o = /^[^]*?[.!?؟。](?=\s|$)/.exec(r)) != null ? o : [r])[0];
}

// src/ui/survey-making/fields.ts
var bs = 0;
function dp(e, t, n, r) {
  var a, l;
  let o = new OO.ui.FieldLayout(e, O({
    label: n.isOwnText === !0 ? $(x("bdi", {}, t.label)) : t.label,
    align: (a = n.align) != null ? a : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 })), i = o.$element[0], s = i.querySelector(".oo-ui-inline-help");
  return s !== null && (s.removeAttribute("for"), s.id = `ext-localSkills-making-help-${++bs}`, (l = i.querySelector("input, textarea")) == null || l.setAttribute("aria-describedby", s.id)), F(O({
    element: i
  }, r), {
    setFault(c) {
      o.setErrors(c === null ? [] : [c]);
    },
    setDisabled(c) {
      e.setDisabled(c);
    },
    focus() {
      e.focus(), o.scrollElementIntoView();
    }
  });
}
function tn(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: i, max: s, placeholder: a } = e, l = O(O({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), a === void 0 ? {} : { placeholder: a }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(F(O({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(F(O({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(O(O({ type: t }, i === void 0 ? {} : { min: i }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), dp(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function nn(e) {
  let { label: t, help: n, value: r } = e, o = `ext-localSkills-making-list-${++bs}`, i = x("select", {
    id: o,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${o}-help ${o}-fault`
  }, ...e.options.map((a) => x("option", { value: a.value }, a.label))), s = x("div", { class: "ext-localSkills-making-fault", id: `${o}-fault` });
  return i.value = r, i.addEventListener("change", () => e.onChange(i.value)), {
    element: x(
      "div",
      { class: "ext-localSkills-making-field" },
      x("label", { for: o }, t),
      i,
      x("div", { class: "ext-localSkills-making-help", id: `${o}-help` }, n != null ? n : null),
      s
    ),
    value: () => i.value,
    show(a) {
      i.value = a;
    },
    setFault(a) {
      s.textContent = a != null ? a : "";
    },
    setDisabled(a) {
      i.disabled = a;
    },
    focus: () => i.focus()
  };
}
function vs(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), dp(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function fp(e, t) {
  return t === void 0 ? `${e}-fault` : `${e}-help ${e}-fault`;
}
function pp(e, t) {
  return t === void 0 ? null : x("p", { class: "ext-localSkills-making-help", id: `${e}-help` }, t);
}
function mp(e) {
  let t = e.options.map(({ value: i, label: s }) => ({ name: i, field: vs({
    label: s,
    isOwnText: !0,
    value: e.value.includes(i),
    onChange: () => e.onChange(n())
  }) })), n = () => t.filter(({ field: i }) => i.value()).map(({ name: i }) => i), r = `ext-localSkills-making-choice-${++bs}`, o = x("div", { class: "ext-localSkills-making-fault", id: `${r}-fault` });
  return {
    element: x(
      "fieldset",
      { class: "ext-localSkills-making-choice", "aria-describedby": fp(r, e.help) },
      x("legend", {}, e.label),
      pp(r, e.help),
      ...t.map(({ field: i }) => i.element),
      o
    ),
    value: n,
    show: (i) => t.forEach(({ name: s, field: a }) => a.show(i.includes(s))),
    setFault(i) {
      o.textContent = i != null ? i : "";
    },
    setDisabled: (i) => t.forEach(({ field: s }) => s.setDisabled(i)),
    focus: () => {
      var i;
      return (i = t[0]) == null ? void 0 : i.field.focus();
    }
  };
}
function vr(e) {
  let t = `ext-localSkills-making-choice-${++bs}`, n = /* @__PURE__ */ new Map(), r = x("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), o = x(
    "fieldset",
    { class: "ext-localSkills-making-choice", "aria-describedby": fp(t, e.help) },
    x("legend", {}, e.label),
    pp(t, e.help),
    ...e.options.map((s, a) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${a}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${a}-help`), x(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        x(
          "div",
          {},
          x("label", { for: `${t}-${a}` }, s.label),
          s.help === void 0 ? null : x("div", { class: "ext-localSkills-making-help", id: `${t}-${a}-help` }, s.help)
        )
      );
    }),
    r
  ), i = () => {
    let s = "";
    return n.forEach((a, l) => {
      a.isSelected() && (s = l);
    }), s;
  };
  return {
    element: o,
    value: i,
    show(s) {
      n.forEach((a, l) => a.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      n.forEach((a) => a.setDisabled(s));
    },
    focus() {
      var s, a;
      (a = (s = n.get(i())) != null ? s : Array.from(n.values())[0]) == null || a.focus();
    }
  };
}
function wr(e, ...t) {
  return x("section", { class: "ext-localSkills-making-section" }, x("h3", {}, e), ...t);
}
function Kn(e, ...t) {
  return x("details", { class: "ext-localSkills-making-folded" }, x("summary", {}, e), ...t);
}

// src/ui/survey-making/begin-name.ts
function gp(e) {
  let { messages: t, titles: n } = e, r = (y, ...k) => t.text(`localskills-making-begin-${y}`, ...k), o = () => e.now().toISOString().slice(0, 10), i = /* @__PURE__ */ new Set(), s = !1, a = !1, l = "", c = !1, u = x("p", { class: "ext-localSkills-making-address", dir: "ltr" }), d = () => z(u, n.survey(g.value())), f = () => {
    let y = Array.from(i), k = `-${o().slice(0, 4)}`;
    g.show(l.trim() === "" ? "" : c ? Lt(`${l.replace(/-\d{4}$/, "").slice(0, 48 - k.length)}${k}`, y) : en(l, y, "survey")), d();
  }, p = tn({
    label: r("title"),
    help: r("title-help"),
    value: "",
    maxLength: 200,
    onChange(y) {
      s = y.trim() !== "", p.setFault(null), a || ([l, c] = [y, !1], f());
    }
  }), g = tn({
    label: r("id"),
    help: r("id-help"),
    value: "",
    direction: "ltr",
    maxLength: 48,
    onChange() {
      a = g.value() !== "", g.setFault(null), d();
    }
  }), h = Kn(r("address"), g.element);
  return {
    element: x(
      "div",
      {},
      p.element,
      x("div", { class: "ext-localSkills-making-address-line" }, x("span", {}, r("address-is")), " ", u),
      h
    ),
    propose({ json: y, kind: k }) {
      if (s)
        return;
      let S = y === null ? null : Qn(y, e);
      if (p.show(S === null ? "" : k === "wave" ? hs(S.text, o()) : S.text), p.setFault(null), !a) {
        let v = y === null ? void 0 : Z(y, ["localSkills", "id"]);
        [l, c] = [typeof v == "string" ? v : "", !0], f();
      }
    },
    take(y) {
      y.forEach((k) => i.add(k)), a || f();
    },
    id: () => g.value(),
    ownTitle: () => s ? p.value().trim() : null,
    hasOwnId: () => a,
    check() {
      return p.value().trim() === "" ? (p.setFault(r("no-title")), p.focus(), !1) : Se.test(g.value()) ? !0 : (h.open = !0, g.setFault(r("bad-id")), g.focus(), !1);
    },
    tellTaken() {
      let y = g.value();
      i.add(y), h.open = !0, g.setFault(r("id-taken", y)), g.show(en(y, Array.from(i), "survey")), d(), g.focus();
    }
  };
}

// node_modules/worker-f/lib/stringifyFunctionReferences.js
var Hw = /^[$_\u0080-\uFFFFa-zA-Z][$_\u0080-\uFFFF\w]*$/;
function Rl(e) {
  let t = {}, n = {}, r = e(), o = e.toString(), i = o.slice(o.indexOf("[") + 1, o.lastIndexOf("]")).split(",").map((a) => a.trim());
  for (let a of i)
    if (!Hw.test(a))
      throw new Error(`Invalid dependency name: ${a}`);
  let s = 0;
  for (; s < r.length; ) {
    let a = i[s], l = r[s];
    typeof l == "function" ? t[a] = Vw(l, a) : n[a] = l, s++;
  }
  return {
    functions: t,
    variables: n
  };
}
function Vw(e, t) {
  let n = e.toString();
  if (e.prototype)
    if (n.indexOf("[native code]") >= 0) {
      let r = n.indexOf(" ", 8) + 1, o = n.indexOf("(", r);
      return n.slice(r, o);
    } else {
      let r = n;
      for (let o in e.prototype)
        r += ";" + t + ".prototype." + o + "=" + e.prototype[o].toString();
      return r;
    }
  else
    return n;
}

// node_modules/worker-f/lib/createWorker.js
function Ml(e, t, n, r, o, i) {
  let s = !1, a, l = () => {
    a.stop();
  }, c = (d, f) => {
    try {
      a.ingest(d, f);
    } catch (p) {
      throw l(), p;
    }
  };
  return {
    start: (d, f) => {
      if (s)
        throw new Error("Was started");
      s = !0;
      let p = o(), g = p && p._, h = g || Gw(t, d);
      g || i({ _: h });
      let [y, k] = h;
      a = e(y, () => {
        let w = o();
        if (w)
          return w.other;
      }, (w) => {
        i(Object.assign(Object.assign({}, o()), { other: w }));
      }, n, r), k && c(k, f);
    },
    stop: l,
    ingest: c
  };
}
var qw = (
  // Handles any messages that're sent from the main thread.
  "var onMessage = function(data) {for (var key in data) {self[key] = data[key]}onMessage = ("
), Xw = ")(postMessage)}";
function Gw(e, t) {
  let [n, r] = Qw(t);
  return [n + ";" + qw + e.toString() + Xw, r];
}
function Qw(e) {
  let t = {}, n = {};
  for (let o of e) {
    let { functions: i, variables: s } = Rl(o);
    t = Object.assign(Object.assign({}, t), i), n = Object.assign(Object.assign({}, n), s);
  }
  return [Object.keys(t).map((o) => o + "=" + t[o]).join(";"), n];
}

// node_modules/worker-f/lib/createWorkerFunction_.js
function Nl(e, t, n, r, o, i) {
  let s = !1, a = !1, l = [], c = void 0, u = () => [], d = () => [], f, p, g = (L) => hp[L], h = (L, j) => {
    hp[L] = j;
  }, y = () => {
    if (!s)
      throw new Error("Not started");
  }, k = () => {
    if (s)
      throw new Error("Was started");
  }, S = () => {
    if (a)
      throw new Error("Was stopped");
  }, v = () => {
    if (f)
      throw new Error("Has alias");
  }, w = (L) => {
    if (typeof L != "function")
      throw new TypeError("Argument must be a function");
  }, m;
  if (typeof t == "string") {
    if (f = t, p = g(f), !p || !p.$)
      throw new Error("Not found");
    m = p.$[0], l = p.$[1], u = p.$[2], d = p.$[3], p.$[4];
  } else
    m = t;
  w(m);
  let b, E = (L) => {
    S(), k(), w(L), l.push(L);
  }, T = () => {
    S(), k(), E(() => [
      m,
      d,
      r
    ]), s = !0, b.start(l, c);
  }, C = () => {
    a = !0, b.stop();
  }, P = (L) => {
    b.ingest([Date.now(), L], u(...L));
  }, I, R = Object.assign({
    inputLatency: I,
    outputLatency: I,
    /**
     * Adds external dependencies.
     * These dependencies must not change after the function is started.
     *
     * @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
     */
    addDependencies(L) {
      v(), E(L);
    },
    // `transferList` for the arguments of the function.
    inputTransferList: (L) => {
      S(), k(), v(), w(L), u = L;
    },
    // `transferList` for the result of the function.
    outputTransferList: (L) => {
      S(), k(), v(), w(L), d = L;
    },
    // (optional) Enables caching.
    alias(L) {
      S(), k(), v(), f = L, h(f, {
        $: [m, l, u, d]
      });
    },
    start: T,
    stop: C
  }, n(T, C, s, a, P, y, k, S));
  return b = Ml(
    // Creates a worker in a specific environment such as a web browser or Node.js.
    e,
    // This function will be executed in the worker thread.
    // It will be stringified and injected in the worker source code.
    // It must create an input handler function.
    (L) => {
      let j = -1, U = -1, q = r(m, (J) => {
        L([j, U, Date.now(), J], d(J));
      });
      return ([J, B]) => (j = J, U = Date.now(), q(B));
    },
    // This function will be executed in the main thread
    // when an error is received from the worker.
    // Currently, we are in the main thread.
    (L) => {
      a || o(L);
    },
    // This function will be executed in the main thread
    // when output is received from the worker.
    // Currently, we are in the main thread.
    ([L, j, U, H]) => {
      a || (L !== -1 && (R.inputLatency = j - L), R.outputLatency = Date.now() - U, i(H));
    },
    () => {
      if (f) {
        let L = g(f);
        if (L)
          return L.other;
      }
    },
    (L) => {
      f && h(f, Object.assign(Object.assign({}, g(f)), { other: L }));
    }
  ), R;
}
var hp = {};

// node_modules/worker-f/lib/createWorkerFunction.js
function Ll(e, t) {
  let n, r;
  return Nl(e, t, (l, c, u, d, f, p, g, h) => ({
    // Calls the function. Could be used multiple times.
    call(...y) {
      if (h(), p(), n || r)
        throw new Error("Previous call not finished");
      return new Promise((k, S) => {
        n = k, r = S, f(y);
      });
    },
    // Calls the function once.
    callOnce(...y) {
      return l(), this.call(...y).finally(c);
    }
  }), (l, c) => {
    let u = (d) => d !== null && typeof d == "object" && typeof d.then == "function";
    return (d) => {
      let f = l(...d);
      u(f) ? f.then(c) : c(f);
    };
  }, (l) => {
    if (r)
      r(l), n = void 0, r = void 0;
    else
      throw new Error("`reject` callback not found");
  }, (l) => {
    if (n)
      n(l), n = void 0, r = void 0;
    else
      throw new Error("`resolve` callback not found");
  });
}

// node_modules/worker-f/lib/environment/createWorkerInBrowser.js
function $l(e, t, n, r, o) {
  let i = t();
  i || (i = Kw(e), n(i));
  let s = new Worker(i);
  return s.onmessage = (a) => {
    let l = a.data, c = l ? l[yp] : void 0;
    if (c) {
      let u = new Error(c[0]);
      u.stack = c[1];
      let d = 2;
      for (; d < c.length; )
        u[c[d][0]] = c[d][1], d++;
      r(u), s.terminate();
    } else
      o(l);
  }, {
    // Calling `worker.terminate()` will kill the worker thread immediately.
    // Calling `worker.terminate()` multiple times is safe and will not throw any errors.
    stop: s.terminate.bind(s),
    ingest: s.postMessage.bind(s)
  };
}
function Kw(e) {
  return URL.createObjectURL(new Blob([
    e + ";" + Yw
  ], { type: "text/javascript" }));
}
var yp = "$err$", Yw = (
  // Listen to incoming messages from the main thread.
  "self.onmessage = function(evt) {onMessage(evt.data)};function onErr(err_, msg) {var err = err_ instanceof Error ? err_ : new Error(msg);postMessage({" + yp + ':[err.message,err.stack].concat(Object.keys(err).map(function(k){return[k,err[k]]}))})};var postMessage = self.postMessage;addEventListener("error",function(evt) {onErr(evt.error, evt.message)});addEventListener("unhandledrejection",function(evt) {evt.preventDefault();onErr(evt.reason, String(evt.reason))})'
);

// node_modules/worker-f/lib/export/browser/createWorkerFunctionInBrowser.js
function ws(e) {
  return Ll($l, e);
}

// node_modules/read-excel-file/modules/saxen/parser.js
function Fl(e) {
  "@babel/helpers - typeof";
  return Fl = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Fl(e);
}
function Dl(e) {
  var t = String.fromCharCode, n = Object.prototype.hasOwnProperty, r = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig, o = {
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  };
  Object.keys(o).forEach(function(S) {
    o[S.toUpperCase()] = o[S];
  });
  function i(S, v, w, m) {
    return m ? n.call(o, m) ? o[m] : "&" + m + ";" : t(v || parseInt(w, 16));
  }
  function s(S) {
    return S.length > 3 && S.indexOf("&") !== -1 ? S.replace(r, i) : S;
  }
  var a = "non-whitespace outside of root node";
  function l(S) {
    return new Error(S);
  }
  function c(S) {
    return "missing namespace for prefix <" + S + ">";
  }
  function u(S) {
    return {
      get: S,
      enumerable: !0
    };
  }
  function d(S) {
    var v = {}, w;
    for (w in S)
      v[w] = S[w];
    return v;
  }
  var f = /* @__PURE__ */ Symbol("nameCache");
  function p(S) {
    return S + "$uri";
  }
  function g(S) {
    var v = {}, w, m;
    for (w in S)
      m = S[w], v[m] = m, v[p(m)] = w;
    return v;
  }
  function h() {
    return {
      line: 0,
      column: 0
    };
  }
  function y(S) {
    throw S;
  }
  function k(S) {
    if (!this)
      return new k(S);
    var v = S && S.proxy, w, m, b, E, T = y, C, P, I, R, M = h, N = !1, L = !1, j = "", U = !1, H = !1, q = null, J = !1, B, D, V, X;
    function te(G) {
      G instanceof Error || (G = l(G)), q = G, T(G, M);
    }
    function oe(G) {
      C && (G instanceof Error || (G = l(G)), C(G, M));
    }
    this.on = function(G, he) {
      if (typeof he != "function")
        throw l("required args <name, cb>");
      switch (G) {
        case "openTag":
          m = he;
          break;
        case "text":
          w = he;
          break;
        case "closeTag":
          b = he;
          break;
        case "error":
          T = he;
          break;
        case "warn":
          C = he;
          break;
        case "cdata":
          E = he;
          break;
        case "attention":
          R = he;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          I = he;
          break;
        // <? ....  ?>
        case "comment":
          P = he;
          break;
        default:
          throw l("unsupported event: " + G);
      }
      return this;
    }, this.ns = function(G) {
      if (typeof G == "undefined" && (G = {}), Fl(G) !== "object")
        throw l("required args <nsMap={}>");
      var he = {}, Ue;
      for (Ue in G)
        he[Ue] = G[Ue];
      return H = !0, X = he, this;
    };
    function fe() {
      B = H ? [] : null, D = H ? g(X) : null, V = [], M = h, J = !1, q = null, L = !1, j = "";
    }
    this.parse = function(G) {
      if (typeof G != "string")
        throw l("required args <xml=string>");
      if (N)
        throw l("parse during stream; call end() first");
      return fe(), ye(G), M = h, J = !1, q;
    }, this.write = function(G) {
      if (typeof G != "string")
        throw l("required args <xml=string>");
      return N || (fe(), N = !0), q || (j = ye(j + G, !0) || ""), this;
    }, this.end = function() {
      return N || fe(), N = !1, q || ye(j), j = "", M = h, J = !1, q;
    }, this.stop = function() {
      J = !0;
    };
    function ye(G) {
      var he = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, Ue = null, wt = null, ut, Gt = 0, Ct = !1, pt = !1, ue = 0, W = 0, ne, Re, de, se, fn, dr, et, Yi, sl, al = "", ll = 0, Ur;
      function Wd(mt, Cn) {
        var Pt = mt.indexOf(":");
        if (Pt === -1)
          return mt;
        var jt = D[mt.substring(0, Pt)];
        return jt ? Cn === jt ? mt.substr(Pt + 1) : jt + mt.substr(Pt) : (oe(c(mt.substring(0, Pt))), null);
      }
      function cl() {
        if (Ur !== null)
          return Ur;
        var mt, Cn, Pt = H && D.xmlns, jt = H && U ? [] : null, Ne = ll, ot = al, _t = ot.length, Vd, Hn, Vn, pn, Qe, Ro = {}, qd = /* @__PURE__ */ new Set(), Qt, ge, ve;
        e: for (; Ne < _t; Ne++)
          if (Qt = !1, ge = ot.charCodeAt(Ne), !(ge === 32 || ge < 14 && ge > 8)) {
            for ((ge < 65 || ge > 122 || ge > 90 && ge < 97) && ge !== 95 && ge !== 58 && (oe("illegal first char attribute name"), Qt = !0), ve = Ne + 1; ve < _t; ve++)
              if (ge = ot.charCodeAt(ve), !(ge > 96 && ge < 123 || ge > 64 && ge < 91 || ge > 47 && ge < 59 || ge === 46 || // '.'
              ge === 45 || // '-'
              ge === 95)) {
                if (ge === 32 || ge < 14 && ge > 8) {
                  oe("missing attribute value"), Ne = ve;
                  continue e;
                }
                if (ge === 61)
                  break;
                oe("illegal attribute name char"), Qt = !0;
              }
            if (Qe = ot.substring(Ne, ve), Qe === "xmlns:xmlns" && (oe("illegal declaration of xmlns"), Qt = !0), ge = ot.charCodeAt(ve + 1), ge === 34)
              ve = ot.indexOf('"', Ne = ve + 2), ve === -1 && (ve = ot.indexOf("'", Ne), ve !== -1 && (oe("attribute value quote missmatch"), Qt = !0));
            else if (ge === 39)
              ve = ot.indexOf("'", Ne = ve + 2), ve === -1 && (ve = ot.indexOf('"', Ne), ve !== -1 && (oe("attribute value quote missmatch"), Qt = !0));
            else
              for (oe("missing attribute value quotes"), Qt = !0, ve = ve + 1; ve < _t && (ge = ot.charCodeAt(ve + 1), !(ge === 32 || ge < 14 && ge > 8)); ve++)
                ;
            for (ve === -1 && (oe("missing closing quotes"), ve = _t, Qt = !0), Qt || (Vn = ot.substring(Ne, ve)), Ne = ve; ve + 1 < _t && (ge = ot.charCodeAt(ve + 1), !(ge === 32 || ge < 14 && ge > 8)); ve++)
              Ne === ve && (oe("illegal character after attribute end"), Qt = !0);
            if (Ne = ve + 1, Qt)
              continue e;
            if (qd.has(Qe)) {
              oe("attribute <" + Qe + "> already defined");
              continue;
            }
            if (qd.add(Qe), !H) {
              Ro[Qe] = Vn;
              continue;
            }
            if (U) {
              if (Hn = Qe === "xmlns" ? "xmlns" : Qe.charCodeAt(0) === 120 && Qe.substr(0, 6) === "xmlns:" ? Qe.substr(6) : null, Hn !== null) {
                if (mt = s(Vn), Cn = p(Hn), pn = X[mt], !pn) {
                  if (Hn === "xmlns" || Cn in D && D[Cn] !== mt)
                    do
                      pn = "ns" + Gt++;
                    while (typeof D[pn] != "undefined");
                  else
                    pn = Hn;
                  X[mt] = pn;
                }
                D[Hn] !== pn && (Vd || (D = d(D), Vd = !0), D[Hn] = pn, Hn === "xmlns" && (D[p(pn)] = mt, Pt = pn), D[Cn] = mt), Ro[Qe] = Vn;
                continue;
              }
              jt.push(Qe, Vn);
              continue;
            }
            Qe = Wd(Qe, Pt), Qe !== null && (Ro[Qe] = Vn);
          }
        if (U)
          for (Ne = 0, _t = jt.length; Ne < _t; Ne++)
            Qe = Wd(jt[Ne++], Pt), Vn = jt[Ne], Qe !== null && (Ro[Qe] = Vn);
        return Ur = Ro;
      }
      function dv() {
        for (var mt = /(\r\n|\r|\n)/g, Cn = 0, Pt = 0, jt = 0, Ne = W, ot, _t; ue >= jt && (ot = mt.exec(G), !(!ot || (Ne = ot[0].length + ot.index, Ne > ue))); )
          Cn += 1, jt = Ne;
        return ue == -1 ? (Pt = Ne, _t = G.substring(W)) : W === 0 ? _t = G.substring(W, ue) : (Pt = ue - jt, _t = W == -1 ? G.substring(ue) : G.substring(ue, W + 1)), {
          data: _t,
          line: Cn,
          column: Pt
        };
      }
      for (M = dv, v && (sl = Object.create({}, {
        name: u(function() {
          return et;
        }),
        originalName: u(function() {
          return Yi;
        }),
        attrs: u(cl),
        ns: u(function() {
          return D;
        })
      })); W !== -1; ) {
        if (G.charCodeAt(W) === 60 ? ue = W : ue = G.indexOf("<", W), ue === -1) {
          if (he)
            return G.substring(W);
          if (V.length)
            return te("unexpected end of file");
          if (!L)
            return te("missing start tag");
          W < G.length && G.substring(W).trim() && oe(a);
          return;
        }
        if (L || (L = !0), W !== ue) {
          if (V.length) {
            if (w && (w(G.substring(W, ue), s, M), J))
              return;
          } else if (G.substring(W, ue).trim() && (oe(a), J))
            return;
        }
        if (se = G.charCodeAt(ue + 1), se === 33) {
          if (de = G.charCodeAt(ue + 2), de === 91 && G.substr(ue + 3, 6) === "CDATA[") {
            if (W = G.indexOf("]]>", ue), W === -1)
              return he ? G.substring(ue) : te("unclosed cdata");
            if (E && (E(G.substring(ue + 9, W), M), J))
              return;
            W += 3;
            continue;
          }
          if (de === 45 && G.charCodeAt(ue + 3) === 45) {
            if (W = G.indexOf("-->", ue), W === -1)
              return he ? G.substring(ue) : te("unclosed comment");
            if (P && (P(G.substring(ue + 4, W), s, M), J))
              return;
            W += 3;
            continue;
          }
        }
        if (se === 63) {
          if (W = G.indexOf("?>", ue), W === -1)
            return he ? G.substring(ue) : te("unclosed question");
          if (I && (I(G.substring(ue, W + 2), M), J))
            return;
          W += 2;
          continue;
        }
        for (ne = ue + 1; ; ne++) {
          if (fn = G.charCodeAt(ne), isNaN(fn))
            return he ? G.substring(ue) : (W = -1, te("unclosed tag"));
          if (fn === 34)
            de = G.indexOf('"', ne + 1), ne = de !== -1 ? de : ne;
          else if (fn === 39)
            de = G.indexOf("'", ne + 1), ne = de !== -1 ? de : ne;
          else if (fn === 62) {
            W = ne;
            break;
          }
        }
        if (se === 33) {
          if (R && (R(G.substring(ue, W + 1), s, M), J))
            return;
          W += 1;
          continue;
        }
        if (Ur = {}, se === 47) {
          if (Ct = !1, pt = !0, !V.length)
            return te("missing open tag");
          if (ne = et = V.pop(), de = ue + 2 + ne.length, G.substring(ue + 2, de) !== ne)
            return te("closing tag mismatch");
          for (; de < W; de++)
            if (se = G.charCodeAt(de), !(se === 32 || se > 8 && se < 14))
              return te("close tag");
        } else {
          if (G.charCodeAt(W - 1) === 47 ? (ne = et = G.substring(ue + 1, W - 1), Ct = !0, pt = !0) : (ne = et = G.substring(ue + 1, W), Ct = !0, pt = !1), !(se > 96 && se < 123 || se > 64 && se < 91 || se === 95 || se === 58))
            return te("illegal first char nodeName");
          for (de = 1, Re = ne.length; de < Re; de++)
            if (se = ne.charCodeAt(de), !(se > 96 && se < 123 || se > 64 && se < 91 || se > 47 && se < 59 || se === 45 || se === 95 || se == 46)) {
              if (se === 32 || se < 14 && se > 8) {
                et = ne.substring(0, de), Ur = null;
                break;
              }
              return te("invalid nodeName");
            }
          pt || V.push(et);
        }
        if (H) {
          ut = D, Ct && (pt || B.push(ut), Ur === null && (U = ne.indexOf("xmlns", de) !== -1) && (ll = de, al = ne, cl(), U = !1)), Yi = et, wt !== D && (Ue = D[f], Ue === void 0 && (Ue = D[f] = {}), wt = D);
          var Hd = Ue[et];
          if (Hd !== void 0)
            et = Hd;
          else {
            if (se = et.indexOf(":"), se !== -1) {
              if (dr = D[et.substring(0, se)], !dr)
                return te("missing namespace on <" + Yi + ">");
              et = et.substr(se + 1);
            } else
              dr = D.xmlns;
            dr && (et = dr + ":" + et), Ue[Yi] = et;
          }
        }
        if (Ct && (ll = de, al = ne, m && (v ? m(sl, s, pt, M) : m(et, cl, s, pt, M), J)))
          return;
        if (pt) {
          if (b && (b(v ? sl : et, s, Ct, M), J))
            return;
          H && (Ct ? D = ut : D = B.pop());
        }
        W += 1;
      }
    }
  }
  return new k(e);
}

// node_modules/read-excel-file/modules/xml/parseXmlStream.saxen.js
function ks(e, t, n, r) {
  var o = !1, i = function() {
    if (o)
      throw new Error("Errored");
  }, s, a = new Dl(), l = function(f) {
    i(), a.write(f);
  }, c = function() {
    i(), a.end(), s();
  }, u = new Promise(function(d, f) {
    s = d;
    var p = function(S) {
      throw o = !0, S;
    }, g = function(S, v) {
      r && r(v(S), e);
    }, h = function(S, v, w, m, b) {
      if (t) {
        var E = v();
        for (var T in E)
          E[jl(T, !0)] = w(E[T]);
        t(jl(S), E, e);
      }
    }, y = function(S) {
      n && n(jl(S), e);
    };
    a.on("error", p), a.on("text", g), a.on("openTag", h), a.on("closeTag", y);
  });
  return {
    promise: u,
    write: l,
    end: c
  };
}
function jl(e, t) {
  for (var n = 0; n < e.length; ) {
    if (e[n] === ":" && !(t && n === 5 && e.slice(0, 5) === "xmlns"))
      return e.slice(n + 1);
    n++;
  }
  return e;
}

// node_modules/read-excel-file/modules/xlsx/InvalidSpreadsheetError.js
function Kr(e) {
  "@babel/helpers - typeof";
  return Kr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Kr(e);
}
function xp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, ek(r.key), r);
  }
}
function Zw(e, t, n) {
  return t && xp(e.prototype, t), n && xp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function ek(e) {
  var t = tk(e, "string");
  return Kr(t) === "symbol" ? t : String(t);
}
function tk(e, t) {
  if (Kr(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Kr(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function nk(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function rk(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && qo(e, t);
}
function ok(e) {
  var t = bp();
  return function() {
    var r = Xo(e), o;
    if (t) {
      var i = Xo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return ik(this, o);
  };
}
function ik(e, t) {
  if (t && (Kr(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return sk(e);
}
function sk(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function _l(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return _l = function(r) {
    if (r === null || !ak(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Ss(r, arguments, Xo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), qo(o, r);
  }, _l(e);
}
function Ss(e, t, n) {
  return bp() ? Ss = Reflect.construct.bind() : Ss = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && qo(c, s.prototype), c;
  }, Ss.apply(null, arguments);
}
function bp() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function ak(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function qo(e, t) {
  return qo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, qo(e, t);
}
function Xo(e) {
  return Xo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, Xo(e);
}
var Yn = /* @__PURE__ */ (function(e) {
  rk(n, e);
  var t = ok(n);
  function n(r) {
    var o;
    return nk(this, n), o = t.call(this, r), o.name = "InvalidSpreadsheetError", o;
  }
  return Zw(n);
})(/* @__PURE__ */ _l(Error));

// node_modules/read-excel-file/modules/xml/parseXml.js
function Bl(e, t, n, r, o, i) {
  var s = ks(t, n, r, o);
  return i ? a(s, e, i) : (s.write(e), s.end()), s.promise.then(function(l) {
    return l;
  }, function(l) {
    var c = new Yn(l.message);
    throw c.stack = l.stack, c.cause = l, c;
  });
  function a(l, c, u, d) {
    var f = 7, p = 64 * 1024, g = 0, h = p, y = function() {
      g++;
      var v = Date.now();
      if (c.length > h) {
        l.write(c.slice(0, h)), u && u(!1), c = c.slice(h);
        var w = Date.now() - v;
        return w < f * 0.5 ? h *= 2 : w > f && (h /= 2), !0;
      } else
        return l.write(c), l.end(), u && u(!0), !1;
    }, k = function S() {
      y() && (d ? typeof setImmediate != "undefined" ? setImmediate(S) : setTimeout(S, 0) : S());
    };
    k();
  }
}

// node_modules/fflate/esm/browser.js
var vp = {}, lk = (function(e, t, n, r, o) {
  var i = new Worker(vp[t] || (vp[t] = URL.createObjectURL(new Blob([
    e + ';addEventListener("error",function(e){e=e.error;postMessage({$e$:[e.message,e.code,e.stack]})})'
  ], { type: "text/javascript" }))));
  return i.onmessage = function(s) {
    var a = s.data, l = a.$e$;
    if (l) {
      var c = new Error(l[0]);
      c.code = l[1], c.stack = l[2], o(c, null);
    } else
      o(null, a);
  }, i.postMessage(n, r), i;
}), Me = Uint8Array, xt = Uint16Array, Ko = Int32Array, to = new Me([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]), no = new Me([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]), Go = new Me([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]), Ep = function(e, t) {
  for (var n = new xt(31), r = 0; r < 31; ++r)
    n[r] = t += 1 << e[r - 1];
  for (var o = new Ko(n[30]), r = 1; r < 30; ++r)
    for (var i = n[r]; i < n[r + 1]; ++i)
      o[i] = i - n[r] << 5 | r;
  return { b: n, r: o };
}, Tp = Ep(to, 2), ql = Tp.b, Cs = Tp.r;
ql[28] = 258, Cs[258] = 28;
var Op = Ep(no, 0), Ap = Op.b, Jl = Op.r, Qo = new xt(32768);
for (ke = 0; ke < 32768; ++ke)
  Nn = (ke & 43690) >> 1 | (ke & 21845) << 1, Nn = (Nn & 52428) >> 2 | (Nn & 13107) << 2, Nn = (Nn & 61680) >> 4 | (Nn & 3855) << 4, Qo[ke] = ((Nn & 65280) >> 8 | (Nn & 255) << 8) >> 1;
var Nn, ke, Vt = (function(e, t, n) {
  for (var r = e.length, o = 0, i = new xt(t); o < r; ++o)
    e[o] && ++i[e[o] - 1];
  var s = new xt(t);
  for (o = 1; o < t; ++o)
    s[o] = s[o - 1] + i[o - 1] << 1;
  var a;
  if (n) {
    a = new xt(1 << t);
    var l = 15 - t;
    for (o = 0; o < r; ++o)
      if (e[o])
        for (var c = o << 4 | e[o], u = t - e[o], d = s[e[o] - 1]++ << u, f = d | (1 << u) - 1; d <= f; ++d)
          a[Qo[d] >> l] = c;
  } else
    for (a = new xt(r), o = 0; o < r; ++o)
      e[o] && (a[o] = Qo[s[e[o] - 1]++] >> 15 - e[o]);
  return a;
}), Ln = new Me(288);
for (ke = 0; ke < 144; ++ke)
  Ln[ke] = 8;
var ke;
for (ke = 144; ke < 256; ++ke)
  Ln[ke] = 9;
var ke;
for (ke = 256; ke < 280; ++ke)
  Ln[ke] = 7;
var ke;
for (ke = 280; ke < 288; ++ke)
  Ln[ke] = 8;
var ke, eo = new Me(32);
for (ke = 0; ke < 32; ++ke)
  eo[ke] = 5;
var ke, Cp = /* @__PURE__ */ Vt(Ln, 9, 0), Pp = /* @__PURE__ */ Vt(Ln, 9, 1), Ip = /* @__PURE__ */ Vt(eo, 5, 0), Rp = /* @__PURE__ */ Vt(eo, 5, 1), Ts = function(e) {
  for (var t = e[0], n = 1; n < e.length; ++n)
    e[n] > t && (t = e[n]);
  return t;
}, Wt = function(e, t, n) {
  var r = t / 8 | 0;
  return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, Os = function(e, t) {
  var n = t / 8 | 0;
  return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, Yo = function(e) {
  return (e + 7) / 8 | 0;
}, kr = function(e, t, n) {
  return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new Me(e.subarray(t, n));
};
var Mp = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
], He = function(e, t, n) {
  var r = new Error(t || Mp[e]);
  if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, He), !n)
    throw r;
  return r;
}, Np = function(e, t, n, r) {
  var o = e.length, i = r ? r.length : 0;
  if (!o || t.f && !t.l)
    return n || new Me(0);
  var s = !n, a = s || t.i != 2, l = t.i;
  s && (n = new Me(o * 3));
  var c = function(Ue) {
    var wt = n.length;
    if (Ue > wt) {
      var ut = new Me(Math.max(wt * 2, Ue));
      ut.set(n), n = ut;
    }
  }, u = t.f || 0, d = t.p || 0, f = t.b || 0, p = t.l, g = t.d, h = t.m, y = t.n, k = o * 8;
  do {
    if (!p) {
      u = Wt(e, d, 1);
      var S = Wt(e, d + 1, 3);
      if (d += 3, S)
        if (S == 1)
          p = Pp, g = Rp, h = 9, y = 5;
        else if (S == 2) {
          var b = Wt(e, d, 31) + 257, E = Wt(e, d + 10, 15) + 4, T = b + Wt(e, d + 5, 31) + 1;
          d += 14;
          for (var C = new Me(T), P = new Me(19), I = 0; I < E; ++I)
            P[Go[I]] = Wt(e, d + I * 3, 7);
          d += E * 3;
          for (var R = Ts(P), M = (1 << R) - 1, N = Vt(P, R, 1), I = 0; I < T; ) {
            var L = N[Wt(e, d, M)];
            d += L & 15;
            var v = L >> 4;
            if (v < 16)
              C[I++] = v;
            else {
              var j = 0, U = 0;
              for (v == 16 ? (U = 3 + Wt(e, d, 3), d += 2, j = C[I - 1]) : v == 17 ? (U = 3 + Wt(e, d, 7), d += 3) : v == 18 && (U = 11 + Wt(e, d, 127), d += 7); U--; )
                C[I++] = j;
            }
          }
          var H = C.subarray(0, b), q = C.subarray(b);
          h = Ts(H), y = Ts(q), p = Vt(H, h, 1), g = Vt(q, y, 1);
        } else
          He(1);
      else {
        var v = Yo(d) + 4, w = e[v - 4] | e[v - 3] << 8, m = v + w;
        if (m > o) {
          l && He(0);
          break;
        }
        a && c(f + w), n.set(e.subarray(v, m), f), t.b = f += w, t.p = d = m * 8, t.f = u;
        continue;
      }
      if (d > k) {
        l && He(0);
        break;
      }
    }
    a && c(f + 131072);
    for (var J = (1 << h) - 1, B = (1 << y) - 1, D = d; ; D = d) {
      var j = p[Os(e, d) & J], V = j >> 4;
      if (d += j & 15, d > k) {
        l && He(0);
        break;
      }
      if (j || He(2), V < 256)
        n[f++] = V;
      else if (V == 256) {
        D = d, p = null;
        break;
      } else {
        var X = V - 254;
        if (V > 264) {
          var I = V - 257, te = to[I];
          X = Wt(e, d, (1 << te) - 1) + ql[I], d += te;
        }
        var oe = g[Os(e, d) & B], fe = oe >> 4;
        oe || He(3), d += oe & 15;
        var q = Ap[fe];
        if (fe > 3) {
          var te = no[fe];
          q += Os(e, d) & (1 << te) - 1, d += te;
        }
        if (d > k) {
          l && He(0);
          break;
        }
        a && c(f + 131072);
        var ye = f + X;
        if (f < q) {
          var G = i - q, he = Math.min(q, ye);
          for (G + f < 0 && He(3); f < he; ++f)
            n[f] = r[G + f];
        }
        for (; f < ye; ++f)
          n[f] = n[f - q];
      }
    }
    t.l = p, t.p = D, t.b = f, t.f = u, p && (u = 1, t.m = h, t.d = g, t.n = y);
  } while (!u);
  return f != n.length && s ? kr(n, 0, f) : n.subarray(0, f);
}, xn = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8;
}, Yr = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, As = function(e, t) {
  for (var n = [], r = 0; r < e.length; ++r)
    e[r] && n.push({ s: r, f: e[r] });
  var o = n.length, i = n.slice();
  if (!o)
    return { t: Gl, l: 0 };
  if (o == 1) {
    var s = new Me(n[0].s + 1);
    return s[n[0].s] = 1, { t: s, l: 1 };
  }
  n.sort(function(m, b) {
    return m.f - b.f;
  }), n.push({ s: -1, f: 25001 });
  var a = n[0], l = n[1], c = 0, u = 1, d = 2;
  for (n[0] = { s: -1, f: a.f + l.f, l: a, r: l }; u != o - 1; )
    a = n[n[c].f < n[d].f ? c++ : d++], l = n[c != u && n[c].f < n[d].f ? c++ : d++], n[u++] = { s: -1, f: a.f + l.f, l: a, r: l };
  for (var f = i[0].s, r = 1; r < o; ++r)
    i[r].s > f && (f = i[r].s);
  var p = new xt(f + 1), g = Ps(n[u - 1], p, 0);
  if (g > t) {
    var r = 0, h = 0, y = g - t, k = 1 << y;
    for (i.sort(function(b, E) {
      return p[E.s] - p[b.s] || b.f - E.f;
    }); r < o; ++r) {
      var S = i[r].s;
      if (p[S] > t)
        h += k - (1 << g - p[S]), p[S] = t;
      else
        break;
    }
    for (h >>= y; h > 0; ) {
      var v = i[r].s;
      p[v] < t ? h -= 1 << t - p[v]++ - 1 : ++r;
    }
    for (; r >= 0 && h; --r) {
      var w = i[r].s;
      p[w] == t && (--p[w], ++h);
    }
    g = t;
  }
  return { t: new Me(p), l: g };
}, Ps = function(e, t, n) {
  return e.s == -1 ? Math.max(Ps(e.l, t, n + 1), Ps(e.r, t, n + 1)) : t[e.s] = n;
}, Ul = function(e) {
  for (var t = e.length; t && !e[--t]; )
    ;
  for (var n = new xt(++t), r = 0, o = e[0], i = 1, s = function(l) {
    n[r++] = l;
  }, a = 1; a <= t; ++a)
    if (e[a] == o && a != t)
      ++i;
    else {
      if (!o && i > 2) {
        for (; i > 138; i -= 138)
          s(32754);
        i > 2 && (s(i > 10 ? i - 11 << 5 | 28690 : i - 3 << 5 | 12305), i = 0);
      } else if (i > 3) {
        for (s(o), --i; i > 6; i -= 6)
          s(8304);
        i > 2 && (s(i - 3 << 5 | 8208), i = 0);
      }
      for (; i--; )
        s(o);
      i = 1, o = e[a];
    }
  return { c: n.subarray(0, r), n: t };
}, Zr = function(e, t) {
  for (var n = 0, r = 0; r < t.length; ++r)
    n += e[r] * t[r];
  return n;
}, Xl = function(e, t, n) {
  var r = n.length, o = Yo(t + 2);
  e[o] = r & 255, e[o + 1] = r >> 8, e[o + 2] = e[o] ^ 255, e[o + 3] = e[o + 1] ^ 255;
  for (var i = 0; i < r; ++i)
    e[o + i + 4] = n[i];
  return (o + 4 + r) * 8;
}, Wl = function(e, t, n, r, o, i, s, a, l, c, u) {
  xn(t, u++, n), ++o[256];
  for (var d = As(o, 15), f = d.t, p = d.l, g = As(i, 15), h = g.t, y = g.l, k = Ul(f), S = k.c, v = k.n, w = Ul(h), m = w.c, b = w.n, E = new xt(19), T = 0; T < S.length; ++T)
    ++E[S[T] & 31];
  for (var T = 0; T < m.length; ++T)
    ++E[m[T] & 31];
  for (var C = As(E, 7), P = C.t, I = C.l, R = 19; R > 4 && !P[Go[R - 1]]; --R)
    ;
  var M = c + 5 << 3, N = Zr(o, Ln) + Zr(i, eo) + s, L = Zr(o, f) + Zr(i, h) + s + 14 + 3 * R + Zr(E, P) + 2 * E[16] + 3 * E[17] + 7 * E[18];
  if (l >= 0 && M <= N && M <= L)
    return Xl(t, u, e.subarray(l, l + c));
  var j, U, H, q;
  if (xn(t, u, 1 + (L < N)), u += 2, L < N) {
    j = Vt(f, p, 0), U = f, H = Vt(h, y, 0), q = h;
    var J = Vt(P, I, 0);
    xn(t, u, v - 257), xn(t, u + 5, b - 1), xn(t, u + 10, R - 4), u += 14;
    for (var T = 0; T < R; ++T)
      xn(t, u + 3 * T, P[Go[T]]);
    u += 3 * R;
    for (var B = [S, m], D = 0; D < 2; ++D)
      for (var V = B[D], T = 0; T < V.length; ++T) {
        var X = V[T] & 31;
        xn(t, u, J[X]), u += P[X], X > 15 && (xn(t, u, V[T] >> 5 & 127), u += V[T] >> 12);
      }
  } else
    j = Cp, U = Ln, H = Ip, q = eo;
  for (var T = 0; T < a; ++T) {
    var te = r[T];
    if (te > 255) {
      var X = te >> 18 & 31;
      Yr(t, u, j[X + 257]), u += U[X + 257], X > 7 && (xn(t, u, te >> 23 & 31), u += to[X]);
      var oe = te & 31;
      Yr(t, u, H[oe]), u += q[oe], oe > 3 && (Yr(t, u, te >> 5 & 8191), u += no[oe]);
    } else
      Yr(t, u, j[te]), u += U[te];
  }
  return Yr(t, u, j[256]), u + U[256];
}, Lp = /* @__PURE__ */ new Ko([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]), Gl = /* @__PURE__ */ new Me(0), $p = function(e, t, n, r, o, i) {
  var s = i.z || e.length, a = new Me(r + s + 5 * (1 + Math.ceil(s / 7e3)) + o), l = a.subarray(r, a.length - o), c = i.l, u = (i.r || 0) & 7;
  if (t) {
    u && (l[0] = i.r >> 3);
    for (var d = Lp[t - 1], f = d >> 13, p = d & 8191, g = (1 << n) - 1, h = i.p || new xt(32768), y = i.h || new xt(g + 1), k = Math.ceil(n / 3), S = 2 * k, v = function(Gt) {
      return (e[Gt] ^ e[Gt + 1] << k ^ e[Gt + 2] << S) & g;
    }, w = new Ko(25e3), m = new xt(288), b = new xt(32), E = 0, T = 0, C = i.i || 0, P = 0, I = i.w || 0, R = 0; C + 2 < s; ++C) {
      var M = v(C), N = C & 32767, L = y[M];
      if (h[N] = L, y[M] = N, I <= C) {
        var j = s - C;
        if ((E > 7e3 || P > 24576) && (j > 423 || !c)) {
          u = Wl(e, l, 0, w, m, b, T, P, R, C - R, u), P = E = T = 0, R = C;
          for (var U = 0; U < 286; ++U)
            m[U] = 0;
          for (var U = 0; U < 30; ++U)
            b[U] = 0;
        }
        var H = 2, q = 0, J = p, B = N - L & 32767;
        if (j > 2 && M == v(C - B))
          for (var D = Math.min(f, j) - 1, V = Math.min(32767, C), X = Math.min(258, j); B <= V && --J && N != L; ) {
            if (e[C + H] == e[C + H - B]) {
              for (var te = 0; te < X && e[C + te] == e[C + te - B]; ++te)
                ;
              if (te > H) {
                if (H = te, q = B, te > D)
                  break;
                for (var oe = Math.min(B, te - 2), fe = 0, U = 0; U < oe; ++U) {
                  var ye = C - B + U & 32767, G = h[ye], he = ye - G & 32767;
                  he > fe && (fe = he, L = ye);
                }
              }
            }
            N = L, L = h[N], B += N - L & 32767;
          }
        if (q) {
          w[P++] = 268435456 | Cs[H] << 18 | Jl[q];
          var Ue = Cs[H] & 31, wt = Jl[q] & 31;
          T += to[Ue] + no[wt], ++m[257 + Ue], ++b[wt], I = C + H, ++E;
        } else
          w[P++] = e[C], ++m[e[C]];
      }
    }
    for (C = Math.max(C, I); C < s; ++C)
      w[P++] = e[C], ++m[e[C]];
    u = Wl(e, l, c, w, m, b, T, P, R, C - R, u), c || (i.r = u & 7 | l[u / 8 | 0] << 3, u -= 7, i.h = y, i.p = h, i.i = C, i.w = I);
  } else {
    for (var C = i.w || 0; C < s + c; C += 65535) {
      var ut = C + 65535;
      ut >= s && (l[u / 8 | 0] = c, ut = s), u = Xl(l, u + 1, e.subarray(C, ut));
    }
    i.i = s;
  }
  return kr(a, 0, r + Yo(u) + o);
}, ck = /* @__PURE__ */ (function() {
  for (var e = new Int32Array(256), t = 0; t < 256; ++t) {
    for (var n = t, r = 9; --r; )
      n = (n & 1 && -306674912) ^ n >>> 1;
    e[t] = n;
  }
  return e;
})(), uk = function() {
  var e = -1;
  return {
    p: function(t) {
      for (var n = e, r = 0; r < t.length; ++r)
        n = ck[n & 255 ^ t[r]] ^ n >>> 8;
      e = n;
    },
    d: function() {
      return ~e;
    }
  };
};
var Fp = function(e, t, n, r, o) {
  if (!o && (o = { l: 1 }, t.dictionary)) {
    var i = t.dictionary.subarray(-32768), s = new Me(i.length + e.length);
    s.set(i), s.set(e, i.length), e = s, o.w = i.length;
  }
  return $p(e, t.level == null ? 6 : t.level, t.mem == null ? o.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, o);
}, Ql = function(e, t) {
  var n = {};
  for (var r in e)
    n[r] = e[r];
  for (var r in t)
    n[r] = t[r];
  return n;
}, wp = function(e, t, n) {
  for (var r = e(), o = e.toString(), i = o.slice(o.indexOf("[") + 1, o.lastIndexOf("]")).replace(/\s+/g, "").split(","), s = 0; s < r.length; ++s) {
    var a = r[s], l = i[s];
    if (typeof a == "function") {
      t += ";" + l + "=";
      var c = a.toString();
      if (a.prototype)
        if (c.indexOf("[native code]") != -1) {
          var u = c.indexOf(" ", 8) + 1;
          t += c.slice(u, c.indexOf("(", u));
        } else {
          t += c;
          for (var d in a.prototype)
            t += ";" + l + ".prototype." + d + "=" + a.prototype[d].toString();
        }
      else
        t += c;
    } else
      n[l] = a;
  }
  return t;
}, Es = [], dk = function(e) {
  var t = [];
  for (var n in e)
    e[n].buffer && t.push((e[n] = new e[n].constructor(e[n])).buffer);
  return t;
}, fk = function(e, t, n, r) {
  if (!Es[n]) {
    for (var o = "", i = {}, s = e.length - 1, a = 0; a < s; ++a)
      o = wp(e[a], o, i);
    Es[n] = { c: wp(e[s], o, i), e: i };
  }
  var l = Ql({}, Es[n].e);
  return lk(Es[n].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + t.toString() + "}", n, l, dk(l), r);
}, pk = function() {
  return [Me, xt, Ko, to, no, Go, ql, Ap, Pp, Rp, Qo, Mp, Vt, Ts, Wt, Os, Yo, kr, He, Np, Yl, Ms, Dp];
}, mk = function() {
  return [Me, xt, Ko, to, no, Go, Cs, Jl, Cp, Ln, Ip, eo, Qo, Lp, Gl, Vt, xn, Yr, As, Ps, Ul, Zr, Xl, Wl, Yo, kr, $p, Fp, Kl, Ms];
};
var Ms = function(e) {
  return postMessage(e, [e.buffer]);
}, Dp = function(e) {
  return e && {
    out: e.size && new Me(e.size),
    dictionary: e.dictionary
  };
}, jp = function(e, t, n, r, o, i) {
  var s = fk(n, r, o, function(a, l) {
    s.terminate(), i(a, l);
  });
  return s.postMessage([e, t], t.consume ? [e.buffer] : []), function() {
    s.terminate();
  };
};
var bn = function(e, t) {
  return e[t] | e[t + 1] << 8;
}, Ht = function(e, t) {
  return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, zl = function(e, t) {
  return Ht(e, t) + Ht(e, t + 4) * 4294967296;
}, at = function(e, t, n) {
  for (; n; ++t)
    e[t] = n, n >>>= 8;
};
function gk(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && He(7), jp(e, t, [
    mk
  ], function(r) {
    return Ms(Kl(r.data[0], r.data[1]));
  }, 0, n);
}
function Kl(e, t) {
  return Fp(e, t || {}, 0, 0);
}
function hk(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && He(7), jp(e, t, [
    pk
  ], function(r) {
    return Ms(Yl(r.data[0], Dp(r.data[1])));
  }, 1, n);
}
function Yl(e, t) {
  return Np(e, { i: 2 }, t && t.out, t && t.dictionary);
}
var _p = function(e, t, n, r) {
  for (var o in e) {
    var i = e[o], s = t + o, a = r;
    Array.isArray(i) && (a = Ql(r, i[1]), i = i[0]), ArrayBuffer.isView(i) ? n[s] = [i, a] : (n[s += "/"] = [new Me(0), a], _p(i, s, n, r));
  }
}, kp = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder(), Hl = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder(), yk = 0;
try {
  Hl.decode(Gl, { stream: !0 }), yk = 1;
} catch (e) {
}
var xk = function(e) {
  for (var t = "", n = 0; ; ) {
    var r = e[n++], o = (r > 127) + (r > 223) + (r > 239);
    if (n + o > e.length)
      return { s: t, r: kr(e, n - 1) };
    o ? o == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : o & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
  }
};
function Is(e, t) {
  if (t) {
    for (var n = new Me(e.length), r = 0; r < e.length; ++r)
      n[r] = e.charCodeAt(r);
    return n;
  }
  if (kp)
    return kp.encode(e);
  for (var o = e.length, i = new Me(e.length + (e.length >> 1)), s = 0, a = function(u) {
    i[s++] = u;
  }, r = 0; r < o; ++r) {
    if (s + 5 > i.length) {
      var l = new Me(s + 8 + (o - r << 1));
      l.set(i), i = l;
    }
    var c = e.charCodeAt(r);
    c < 128 || t ? a(c) : c < 2048 ? (a(192 | c >> 6), a(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | e.charCodeAt(++r) & 1023, a(240 | c >> 18), a(128 | c >> 12 & 63), a(128 | c >> 6 & 63), a(128 | c & 63)) : (a(224 | c >> 12), a(128 | c >> 6 & 63), a(128 | c & 63));
  }
  return kr(i, 0, s);
}
function Zl(e, t) {
  if (t) {
    for (var n = "", r = 0; r < e.length; r += 16384)
      n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
    return n;
  } else {
    if (Hl)
      return Hl.decode(e);
    var o = xk(e), i = o.s, n = o.r;
    return n.length && He(8), i;
  }
}
var bk = function(e, t) {
  return t + 30 + bn(e, t + 26) + bn(e, t + 28);
}, vk = function(e, t, n) {
  var r = bn(e, t + 28), o = bn(e, t + 30), i = Zl(e.subarray(t + 46, t + 46 + r), !(bn(e, t + 8) & 2048)), s = t + 46 + r, a = wk(e, s, o, n, Ht(e, t + 20), Ht(e, t + 24), Ht(e, t + 42)), l = a[0], c = a[1], u = a[2];
  return [bn(e, t + 10), l, c, i, s + o + bn(e, t + 32), u];
}, wk = function(e, t, n, r, o, i, s) {
  var a = o == 4294967295, l = i == 4294967295, c = s == 4294967295, u = t + n, d = a + l + c;
  if (r && d) {
    for (; t + 4 < u; t += 4 + bn(e, t + 2))
      if (bn(e, t) == 1)
        return [
          a ? zl(e, t + 4 + 8 * l) : o,
          l ? zl(e, t + 4) : i,
          c ? zl(e, t + 4 + 8 * (l + a)) : s,
          1
        ];
    r < 2 && He(13);
  }
  return [o, i, s, 0];
}, Vl = function(e) {
  var t = 0;
  if (e)
    for (var n in e) {
      var r = e[n].length;
      r > 65535 && He(9), t += r + 4;
    }
  return t;
}, Sp = function(e, t, n, r, o, i, s, a) {
  var l = r.length, c = n.extra, u = a && a.length, d = Vl(c);
  at(e, t, s != null ? 33639248 : 67324752), t += 4, s != null && (e[t++] = 20, e[t++] = n.os), e[t] = 20, t += 2, e[t++] = n.flag << 1 | (i < 0 && 8), e[t++] = o && 8, e[t++] = n.compression & 255, e[t++] = n.compression >> 8;
  var f = new Date(n.mtime == null ? Date.now() : n.mtime), p = f.getFullYear() - 1980;
  if ((p < 0 || p > 119) && He(10), at(e, t, p << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), t += 4, i != -1 && (at(e, t, n.crc), at(e, t + 4, i < 0 ? -i - 2 : i), at(e, t + 8, n.size)), at(e, t + 12, l), at(e, t + 14, d), t += 16, s != null && (at(e, t, u), at(e, t + 6, n.attrs), at(e, t + 10, s), t += 14), e.set(r, t), t += l, d)
    for (var g in c) {
      var h = c[g], y = h.length;
      at(e, t, +g), at(e, t + 2, y), e.set(h, t + 4), t += 4 + y;
    }
  return u && (e.set(a, t), t += u), t;
}, kk = function(e, t, n, r, o) {
  at(e, t, 101010256), at(e, t + 8, n), at(e, t + 10, n), at(e, t + 12, r), at(e, t + 16, o);
};
function Bp(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && He(7);
  var r = {};
  _p(e, "", r, t);
  var o = Object.keys(r), i = o.length, s = 0, a = 0, l = i, c = new Array(i), u = [], d = function() {
    for (var y = 0; y < u.length; ++y)
      u[y]();
  }, f = function(y, k) {
    Rs(function() {
      n(y, k);
    });
  };
  Rs(function() {
    f = n;
  });
  var p = function() {
    var y = new Me(a + 22), k = s, S = a - s;
    a = 0;
    for (var v = 0; v < l; ++v) {
      var w = c[v];
      try {
        var m = w.c.length;
        Sp(y, a, w, w.f, w.u, m);
        var b = 30 + w.f.length + Vl(w.extra), E = a + b;
        y.set(w.c, E), Sp(y, s, w, w.f, w.u, m, a, w.m), s += 16 + b + (w.m ? w.m.length : 0), a = E + m;
      } catch (T) {
        return f(T, null);
      }
    }
    kk(y, s, c.length, S, k), f(null, y);
  };
  i || p();
  for (var g = function(y) {
    var k = o[y], S = r[k], v = S[0], w = S[1], m = uk(), b = v.length;
    m.p(v);
    var E = Is(k), T = E.length, C = w.comment, P = C && Is(C), I = P && P.length, R = Vl(w.extra), M = w.level == 0 ? 0 : 8, N = function(L, j) {
      if (L)
        d(), f(L, null);
      else {
        var U = j.length;
        c[y] = Ql(w, {
          size: b,
          crc: m.d(),
          c: j,
          f: E,
          m: P,
          u: T != k.length || P && C.length != I,
          compression: M
        }), s += 30 + T + R + U, a += 76 + 2 * (T + R) + (I || 0) + U, --i || p();
      }
    };
    if (T > 65535 && N(He(11, 0, 1), null), !M)
      N(null, v);
    else if (b < 16e4)
      try {
        N(null, Kl(v, w));
      } catch (L) {
        N(L, null);
      }
    else
      u.push(gk(v, w, N));
  }, h = 0; h < l; ++h)
    g(h);
  return d;
}
var Rs = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(e) {
  e();
};
function zp(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && He(7);
  var r = [], o = function() {
    for (var y = 0; y < r.length; ++y)
      r[y]();
  }, i = {}, s = function(y, k) {
    Rs(function() {
      n(y, k);
    });
  };
  Rs(function() {
    s = n;
  });
  for (var a = e.length - 22; Ht(e, a) != 101010256; --a)
    if (!a || e.length - a > 65558)
      return s(He(13, 0, 1), null), o;
  var l = bn(e, a + 8);
  if (l) {
    var c = l, u = Ht(e, a + 16), d = Ht(e, a - 20) == 117853008;
    if (d) {
      var f = Ht(e, a - 12);
      d = Ht(e, f) == 101075792, d && (c = l = Ht(e, f + 32), u = Ht(e, f + 48));
    }
    for (var p = t && t.filter, g = function(y) {
      var k = vk(e, u, d), S = k[0], v = k[1], w = k[2], m = k[3], b = k[4], E = k[5], T = bk(e, E);
      u = b;
      var C = function(I, R) {
        I ? (o(), s(I, null)) : (R && (i[m] = R), --l || s(null, i));
      };
      if (!p || p({
        name: m,
        size: v,
        originalSize: w,
        compression: S
      }))
        if (!S)
          C(null, kr(e, T, T + v));
        else if (S == 8) {
          var P = e.subarray(T, T + v);
          if (w < 524288 || v > 0.8 * w)
            try {
              C(null, Yl(P, { out: new Me(w) }));
            } catch (I) {
              C(I, null);
            }
          else
            r.push(hk(P, { size: w }, C));
        } else
          C(He(14, "unknown compression type " + S, 1), null);
      else
        C(null, null);
    }, h = 0; h < c; ++h)
      g(h);
  } else
    s(null, {});
  return o;
}

// node_modules/read-excel-file/modules/zip/UnzipError.js
function ro(e) {
  "@babel/helpers - typeof";
  return ro = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ro(e);
}
function Jp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, Ek(r.key), r);
  }
}
function Sk(e, t, n) {
  return t && Jp(e.prototype, t), n && Jp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function Ek(e) {
  var t = Tk(e, "string");
  return ro(t) === "symbol" ? t : String(t);
}
function Tk(e, t) {
  if (ro(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (ro(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Ok(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function Ak(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Zo(e, t);
}
function Ck(e) {
  var t = Up();
  return function() {
    var r = ei(e), o;
    if (t) {
      var i = ei(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Pk(this, o);
  };
}
function Pk(e, t) {
  if (t && (ro(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Ik(e);
}
function Ik(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function ec(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return ec = function(r) {
    if (r === null || !Rk(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Ns(r, arguments, ei(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Zo(o, r);
  }, ec(e);
}
function Ns(e, t, n) {
  return Up() ? Ns = Reflect.construct.bind() : Ns = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Zo(c, s.prototype), c;
  }, Ns.apply(null, arguments);
}
function Up() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Rk(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Zo(e, t) {
  return Zo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Zo(e, t);
}
function ei(e) {
  return ei = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, ei(e);
}
var tc = /* @__PURE__ */ (function(e) {
  Ak(n, e);
  var t = Ck(n);
  function n() {
    return Ok(this, n), t.apply(this, arguments);
  }
  return Sk(n);
})(/* @__PURE__ */ ec(Error));
function nc(e) {
  var t = new tc(e.message);
  return e.stack && (t.stack = e.stack), Error.captureStackTrace && Error.captureStackTrace(t, nc), t.cause = e, t;
}

// node_modules/read-excel-file/modules/zip/unzipFromArrayBuffer.js
function rc(e, t) {
  return Mk(e, t, Nk, !0);
}
function Mk(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.filter, r = arguments.length > 2 ? arguments[2] : void 0, o = arguments.length > 3 ? arguments[3] : void 0;
  return r(new Uint8Array(e), {
    // Ignore certain types of files.
    filter: function(s) {
      return n ? n({
        path: s.name
      }) : !0;
    }
  }).then(function(i) {
    return i;
  }, function(i) {
    throw Lk(i) ? nc(i) : i;
  });
}
function Nk(e) {
  return new Promise(function(t, n) {
    zp(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}
function Lk(e) {
  return typeof e.code == "number";
}

// node_modules/read-excel-file/modules/xlsx/file/InvalidInputError.js
function oo(e) {
  "@babel/helpers - typeof";
  return oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, oo(e);
}
function Wp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, Fk(r.key), r);
  }
}
function $k(e, t, n) {
  return t && Wp(e.prototype, t), n && Wp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function Fk(e) {
  var t = Dk(e, "string");
  return oo(t) === "symbol" ? t : String(t);
}
function Dk(e, t) {
  if (oo(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (oo(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function jk(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function _k(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && ti(e, t);
}
function Bk(e) {
  var t = Hp();
  return function() {
    var r = ni(e), o;
    if (t) {
      var i = ni(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return zk(this, o);
  };
}
function zk(e, t) {
  if (t && (oo(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Jk(e);
}
function Jk(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function oc(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return oc = function(r) {
    if (r === null || !Uk(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Ls(r, arguments, ni(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), ti(o, r);
  }, oc(e);
}
function Ls(e, t, n) {
  return Hp() ? Ls = Reflect.construct.bind() : Ls = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && ti(c, s.prototype), c;
  }, Ls.apply(null, arguments);
}
function Hp() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Uk(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function ti(e, t) {
  return ti = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, ti(e, t);
}
function ni(e) {
  return ni = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, ni(e);
}
var Wk = {
  XLS_FILE_NOT_SUPPORTED: "You passed a legacy `.xls` file. Only `.xlsx` files are supported",
  FILE_NOT_SUPPORTED: "Doesn't look like an `.xlsx` file",
  INVALID_ZIP: "Couldn't unzip `.xlsx` file contents",
  NO_DATA: "No data"
}, io = /* @__PURE__ */ (function(e) {
  _k(n, e);
  var t = Bk(n);
  function n(r, o) {
    var i;
    return jk(this, n), i = t.call(this, Wk[r] || r), i.code = r, i.name = "InvalidInputError", i.cause = o, i;
  }
  return $k(n);
})(/* @__PURE__ */ oc(Error));

// node_modules/read-excel-file/modules/export/filterZipArchiveEntry.js
function ic(e) {
  var t = e.path;
  return t.endsWith(".xml") || t.endsWith(".xml.rels");
}

// node_modules/read-excel-file/modules/xlsx/file/createFileTypeDetector.js
var Vp = [80, 75], qp = [208, 207, 17, 224], ri = [Vp, qp], bL = ri.indexOf(Vp), Xp = ri.indexOf(qp);
function sc() {
  var e, t = Hk(ri), n = 0;
  return function(r) {
    if (isNaN(e)) {
      var o;
      t = t.filter(function(i) {
        if (r === ri[i][n])
          return ri[i].length === n + 1 && (o = i), !0;
      }), t.length === 1 ? e = o : t.length === 0 && (e = -1);
    }
    return n++, e;
  };
}
function Hk(e) {
  for (var t = [], n = 0; n < e.length; )
    t.push(n), n++;
  return t;
}

// node_modules/read-excel-file/modules/xlsx/file/validateLeadingBytes.js
function Vk(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = qk(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function qk(e, t) {
  if (e) {
    if (typeof e == "string") return Gp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return Gp(e, t);
  }
}
function Gp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function ac(e) {
  for (var t = sc(), n = Vk(e), r; !(r = n()).done; ) {
    var o = r.value;
    if (Xk(o, t))
      return;
  }
  Gk(e.length);
}
function Xk(e, t) {
  var n = t(e);
  if (n !== void 0) {
    if (n === Xp)
      throw new io("XLS_FILE_NOT_SUPPORTED");
    if (n < 0)
      throw new io("FILE_NOT_SUPPORTED");
    return !0;
  }
}
function Gk(e) {
  throw new io(e === 0 ? "NO_DATA" : "FILE_NOT_SUPPORTED");
}

// node_modules/read-excel-file/modules/utility/checkpoint.js
var $s;
function vn(e) {
  var t = Date.now(), n = typeof global != "undefined" ? !!global.READ_EXCEL_FILE_CHECKPOINTS : typeof window != "undefined" ? !!window.READ_EXCEL_FILE_CHECKPOINTS : !1;
  n && ($s && console.log("  -", t - $s, "ms"), console.log("*", e)), $s = t;
}
function Qp() {
  $s = void 0;
}

// node_modules/read-excel-file/modules/export/unpackXlsxFileBrowser.js
function lc(e) {
  return Qp(), vn("unpack files"), e instanceof File || e instanceof Blob ? e.arrayBuffer().then(Kp) : Promise.resolve(e).then(Kp);
}
function Kp(e) {
  return ac(new Uint8Array(e)), rc(e, {
    filter: ic
  }).then(function(t) {
    return t;
  }, function(t) {
    throw t instanceof tc ? new io("INVALID_ZIP", t.cause) : t;
  });
}

// node_modules/read-excel-file/modules/xlsx/unescapeXlsxString.js
function Zn(e) {
  return e.indexOf("_x") < 0 ? e : e.replace(/_x([0-9A-Fa-f]{4})_/g, function(t, n) {
    return String.fromCharCode(parseInt(n, 16));
  });
}

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js
function cc(e, t) {
  var n = r();
  return t(e, n, i, null, null).then(function() {
    return o(n);
  });
  function r() {
    return {
      workbookPr: void 0,
      sheets: []
    };
  }
  function o(s) {
    return {
      epoch1904: s.workbookPr ? s.workbookPr.epoch1904 : !1,
      sheets: s.sheets
    };
  }
  function i(s, a, l) {
    s === "workbookPr" ? l.workbookPr || (l.workbookPr = {
      epoch1904: a.date1904 === "1"
    }) : s === "sheet" && a.name && l.sheets.push({
      // `sheetId` attribute value is an arbitrary, `1`-based unique positive integer
      // assigned to a worksheet, typically starting at `1` for the first sheet.
      //  Deleting and adding new sheets might cause the sheetId values to become non-sequential.
      // For example, `sheetId`s could be `1`, `2`, `4`, if sheet `3` was deleted.
      id: Number(a.sheetId),
      // A sheet name could potentially include _xHHHH_ escaped characters.
      name: Zn(a.name),
      relationId: a.id
    });
  }
}

// node_modules/read-excel-file/modules/xlsx/parseFilePaths.js
function uc(e, t) {
  var n = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/", r = "http://purl.oclc.org/ooxml/officeDocument/relationships/", o = i();
  return t(e, o, a, null, null).then(function() {
    return o;
  });
  function i() {
    return {
      sheets: {},
      sharedStrings: void 0,
      styles: void 0
    };
  }
  function s(u) {
    return u;
  }
  function a(u, d, f) {
    u === "Relationship" && l(f, d.Id, d.Type, d.Target);
  }
  function l(u, d, f, p) {
    switch (f) {
      case n + "styles":
      case r + "styles":
        u.styles = c(p);
        break;
      case n + "sharedStrings":
      case r + "sharedStrings":
        u.sharedStrings = c(p);
        break;
      case n + "worksheet":
      case r + "worksheet":
        u.sheets[d] = c(p);
        break;
    }
  }
  function c(u) {
    return u[0] === "/" ? u.slice(1) : "xl/" + u;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseStyles.js
function oi(e) {
  "@babel/helpers - typeof";
  return oi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, oi(e);
}
var Qk = ["xfId"];
function Yp(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Zp(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Yp(Object(n), !0).forEach(function(r) {
      Kk(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Yp(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function Kk(e, t, n) {
  return t = Yk(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Yk(e) {
  var t = Zk(e, "string");
  return oi(t) === "symbol" ? t : String(t);
}
function Zk(e, t) {
  if (oi(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (oi(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function eS(e, t) {
  if (e == null) return {};
  var n = tS(e, t), r, o;
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (o = 0; o < i.length; o++)
      r = i[o], !(t.indexOf(r) >= 0) && Object.prototype.propertyIsEnumerable.call(e, r) && (n[r] = e[r]);
  }
  return n;
}
function tS(e, t) {
  if (e == null) return {};
  var n = {}, r = Object.keys(e), o, i;
  for (i = 0; i < r.length; i++)
    o = r[i], !(t.indexOf(o) >= 0) && (n[o] = e[o]);
  return n;
}
function dc(e, t) {
  var n = r();
  return t(e, n, i, s, null).then(function() {
    return o(n);
  });
  function r() {
    return {
      numberFormats: [],
      baseStyles: [],
      // The first `164` elements of the `styles` array are going to be `undefined`
      // because those represent the built-in "default" styles in `.xlsx` specification.
      // These "default" styles have IDs from `0` to `163`, i.e. according to their index.
      styles: [],
      cellStyleXfs: !1,
      cellXfs: !1
    };
  }
  function o(l) {
    return l.styles.map(function(c) {
      if (c.xfId) {
        var u = c.xfId, d = eS(c, Qk);
        return Zp(Zp({}, l.baseStyles[u]), d);
      } else
        return c;
    });
  }
  function i(l, c, u) {
    if (l === "numFmt") {
      var d = Number(c.numFmtId), f = {
        id: d
      };
      d >= 100 && (f.template = c.formatCode), u.numberFormats[d] = f;
    } else if (l === "cellStyleXfs")
      u.cellStyleXfs = !0;
    else if (l === "cellXfs")
      u.cellXfs = !0;
    else if (l === "xf") {
      if (u.cellStyleXfs)
        u.baseStyles.push(a(c));
      else if (u.cellXfs) {
        var p = a(c, u.numberFormats);
        c.xfId && (p.xfId = Number(c.xfId)), u.styles.push(p);
      }
    }
  }
  function s(l, c) {
    l === "cellStyleXfs" ? c.cellStyleXfs = !1 : l === "cellXfs" && (c.cellXfs = !1);
  }
  function a(l, c) {
    var u = {};
    if (l.numFmtId) {
      var d = Number(l.numFmtId);
      c && c[d] ? u.numberFormat = c[d] : u.numberFormat = {
        id: d
      };
    }
    return u;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseSharedStrings.js
function fc(e, t) {
  var n = r();
  return t(e, n, i, s, a).then(function() {
    return o(n);
  });
  function r() {
    return {
      si: void 0,
      strings: []
    };
  }
  function o(f) {
    return f.strings;
  }
  function i(f, p, g) {
    f === "si" ? g.si = l() : g.si && c(f, p, g.si);
  }
  function s(f, p) {
    f === "si" ? (p.strings.push(Zn(p.si.string)), p.si = void 0) : p.si && u(f, p.si);
  }
  function a(f, p) {
    p.si && d(f, p.si);
  }
  function l() {
    return {
      t: !1,
      r: !1,
      rPh: !1,
      string: ""
    };
  }
  function c(f, p, g) {
    f === "t" ? g.t = !0 : f === "r" ? g.r = !0 : f === "rPh" && (g.rPh = !0);
  }
  function u(f, p) {
    f === "t" ? p.t = !1 : f === "r" ? p.r = !1 : f === "rPh" && (p.rPh = !1);
  }
  function d(f, p) {
    p.rPh || p.t && (p.r ? p.string += f : p.string = f);
  }
}

// node_modules/read-excel-file/modules/xlsx/parseExcelTimestamp.js
function pc(e, t) {
  var n = 17, r = 1, o = 1, i = 1440 * 60 * 1e3, s = 365;
  t && (e += 4 * s + r + o);
  var a = r + o + 70 * s + n;
  return Math.floor((e - a) * i);
}

// node_modules/read-excel-file/modules/xlsx/isDateFormat.js
var nS = /;@$/, rS = /[^a-z0#\?%]+/;
function mc(e, t, n) {
  var r = n[e];
  return r === void 0 ? n[e] = oS(t) : r;
}
function oS(e) {
  e = e.toLowerCase(), e = e.replace(nS, ""), e = e.replace(/\\./g, " ");
  var t = e.split(";");
  return t.some(n);
  function n(r) {
    r = r.replace(/"[^"]*"/g, " "), r = r.replace(/(\[?[smhd]{1,2}\]?)[\.\,]00?0?/g, "$1"), r = r.replace(/\[([smhd]{1,2})\]/g, "$1"), r = r.replace(/\[[^\]]*\]/g, "");
    var o = r.split(rS).filter(function(i) {
      return i;
    });
    return o.length === 0 ? !1 : o.every(function(i) {
      return iS.indexOf(i) >= 0;
    });
  }
}
var iS = [
  // Seconds.
  "s",
  // Seconds (min two digits). Example: "05".
  "ss",
  // Minutes. Could also means months, depending on the context. Example: "5".
  "m",
  // Minutes (min two digits). Could also means months, depending on the context. Example: "05".
  "mm",
  // Hours. Example: "1".
  "h",
  // Hours (min two digits). Example: "01".
  "hh",
  // "am" part of "am/pm" or "AM/PM".
  "am",
  // "pm" part of "am/pm" or "AM/PM".
  "pm",
  // "a" part of "a/p" or "A/P".
  "a",
  // "p" part of "a/p" or "A/P".
  "p",
  // Day. Example: "1"
  "d",
  // Day (min two digits). Example: "01"
  "dd",
  // Short, three-letter abbreviation for the day of the week. Example: "Mon"
  "ddd",
  // Full name of the day of the week. Example: "Monday"
  "dddd",
  // Abbreviated weekday name. Example: "Mon", "Tue"
  "aaa",
  // Full weekday name. Example: "Monday", "Tuesday"
  "aaaa",
  // First letter of the weekday name. Example: "M", "T"
  "aaaaa",
  // Month (numeric). Could also mean minutes, depending on the context. Example: "1".
  "m",
  // Month (numeric, min two digits). Could also mean minutes, depending on the context. Example: "01".
  "mm",
  // Month (shortened month name). Example: "Jan".
  "mmm",
  // Month (full month name). Example: "January".
  "mmmm",
  // Month (first letter). Example: "J".
  "mmmmm",
  // Excel typically treats a single `y` the same as `yy` in custom formatting,
  // though standard practice is using `yy` or `yyyy`.
  "y",
  // Two-digit year, with a leading zero if needed. Example: "01".
  "yy",
  // Full year. Example: "2001".
  "yyyy",
  //
  // `e` or `ee` token stands for "era year" and represents an era-based year,
  // primarily supporting Japanese, Taiwanese, or Minguo/Buddhist calendar systems.
  // An example of an "era year" would be Heisei or Reiwa year numbers,
  // or Buddhist Era years which are Gregorian years plus 543.
  //
  // * `e` outputs the era year as a 4-digit (or unpadded) number.
  //   For example, `2026` or `115` depending on the active regional era.
  //   In standard Western/Gregorian locales, Excel often falls back to treating `e`
  //   similarly to a regular year layout.
  //
  // * `ee` outputs a 2-digit padded era year. For example, `26` or `15`.
  //
  // * `eeee` — While `yyyy` is the standard token for a 4-digit year,
  //   `eeee` is historically used for specialized international calendar eras
  //   (like the Japanese or Taiwanese imperial eras). However, in standard
  //   Western/Gregorian system locales, Excel treats `eeee` exactly like `yyyy`.
  "e",
  "ee",
  "eeee"
];

// node_modules/read-excel-file/modules/xlsx/isDateFormatStyle.js
function hc(e, t, n, r) {
  return e.numberFormat ? (
    // Whether it's a "number format" that's conventionally used for storing date timestamps.
    !!(lS.indexOf(e.numberFormat.id) >= 0 || // Whether it's a "number format" that uses a "formatting template"
    // that the developer is certain is a date formatting template.
    t && e.numberFormat.template === t || // Whether the "smart formatting template" feature is not disabled
    // and it has detected that it's a date formatting template by looking at it.
    n && e.numberFormat.template && mc(e.numberFormat.id, e.numberFormat.template, r))
  ) : !1;
}
var sS = [
  14,
  // mm-dd-yy
  15,
  // d-mmm-yy
  16,
  // d-mmm
  17,
  // mmm-yy
  18,
  // h:mm AM/PM
  19,
  // h:mm:ss AM/PM
  20,
  // h:mm
  21,
  // h:mm:ss
  22,
  // m/d/yy h:mm
  45,
  // mm:ss
  46,
  // [h]:mm:ss
  47
  // mmss.0
], gc = [
  27,
  // [$-404]e/m/d OR yyyy"年"m"月"
  28,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  29,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  30,
  // m/d/yy OR m-d-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"年"m"月"d"日"
  32,
  // hh"時"mm"分" OR h"时"mm"分"
  33,
  // hh"時"mm"分"ss"秒" OR h"时"mm"分"ss"秒"
  34,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  35,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  36,
  // [$-404]e/m/d OR yyyy"年"m"月"
  50,
  // [$-404]e/m/d OR yyyy"年"m"月"
  51,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  52,
  // 上午/下午hh"時"mm"分" OR yyyy"年"m"月"
  53,
  // 上午/下午hh"時"mm"分"ss"秒" OR m"月"d"日"
  54,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  55,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  56,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  57,
  // [$-404]e/m/d OR yyyy"年"m"月"
  58
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
], em = [
  27,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  28,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  29,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  30,
  // m/d/yy OR mm-dd-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"년" mm"월" dd"일"
  32,
  // h"時"mm"分" OR h"시" mm"분"
  33,
  // h"時"mm"分"ss"秒" OR h"시" mm"분" ss"초"
  34,
  // yyyy"年"m"月" OR yyyy-mm-dd
  35,
  // m"月"d"日" OR yyyy-mm-dd
  36,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  50,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  51,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  52,
  // yyyy"年"m"月" OR yyyy-mm-dd
  53,
  // m"月"d"日" OR yyyy-mm-dd
  54,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  55,
  // yyyy"年"m"月" OR yyyy-mm-dd
  56,
  // m"月"d"日" OR yyyy-mm-dd
  57,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  58
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
], aS = [
  71,
  // ว/ด/ปปปป
  72,
  // ว-ดดด-ปป
  73,
  // ว-ดดด
  74,
  // ดดด-ปป
  75,
  // ช:นน
  76,
  // ช:นน:ทท
  77,
  // ว/ด/ปปปป ช:นน
  78,
  // นน:ทท
  79,
  // [ช]:นน:ทท
  80,
  // นน:ทท.0
  81
  // d/m/bb
], lS = sS.concat(
  // Add Mainland Chinese or Taiwanese date format IDs that haven't already been added.
  gc
).concat(
  // Add Japanese or Korean date format IDs that haven't already been added.
  em.filter(function(e) {
    return gc.indexOf(e) < 0;
  })
).concat(
  // Add Thai date format IDs that haven't already been added.
  aS.filter(function(e) {
    return gc.indexOf(e) < 0;
  }).filter(function(e) {
    return em.indexOf(e) < 0;
  })
);

// node_modules/read-excel-file/modules/xlsx/parseCell.js
function cS(e, t) {
  return pS(e) || fS(e, t) || dS(e, t) || uS();
}
function uS() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function dS(e, t) {
  if (e) {
    if (typeof e == "string") return tm(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return tm(e, t);
  }
}
function tm(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function fS(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function pS(e) {
  if (Array.isArray(e)) return e;
}
var mS = null, Sr = [null, mS];
function yc(e, t, n, r, o) {
  var i = cS(o, 7), s = i[0], a = i[1], l = i[2], c = i[3], u = i[4], d = i[5], f = i[6];
  switch (e || "n") {
    // `t="str"` means that the cell value is calculated using a formula.
    // The formula is defined as the text of a child `<f/>` element.
    //
    // It could optionally include a `<v/>` element whose text is the cached result
    // of the calculation from the last time the file was saved in a spreadsheet editor application.
    //
    // An optional `<v/>` element holds a pre-computed result of the formula defined by `<f/>`.
    //
    // Example:
    //
    // <c r="B3" t="str">
    // 	<f>CONCATENATE(C1,D1)</f>
    // 	<v>C1ValueD1Value</v>
    // </c>
    //
    // Here's a guide on formulas in XLSX files:
    // https://github.com/MiniMax-AI/skills/blob/main/skills/minimax-xlsx/references/validate.md
    //
    case "str":
      return n === void 0 ? "VALUE_MISSING" : n ? ["s", n] : Sr;
    // `t="inlineStr"` means that `<is/>` holds the string value.
    //
    // Inside a `<c t="inlineStr"/>`, the specification requires there to exist an `<is/>` element,
    // and within that `<is/>` element it requires to exist a `<t/>` element.
    //
    // Example:
    //
    // <c r="A1" s="1" t="inlineStr">
    //   <is>
    //     <t>
    //       Test 123
    //     </t>
    //   </is>
    // </c>
    //
    case "inlineStr":
      return r === void 0 ? "VALUE_MISSING" : ["s", r];
    // `type="s"` means that the string value is stored in the Shared Strings Table.
    // This way it attempts to compress the `.xlsx` file by reusing all string values
    // in case they repeat throughout the spreadsheet.
    //
    // This optimization can't be used when writing an `.xlsx` file in a "streaming"
    // fashion, i.e. when the entire spreadsheet data is not known in adavance
    // at the start of writing the file.
    // But it can be used in all other situations. And hence, it is used.
    // So this is the most common cell type, actually.
    //
    // Example:
    //
    // <c r="A3" t="s">
    //   <v>3</v>
    // </c>
    //
    case "s":
      if (!n)
        return "VALUE_MISSING";
      var p = Number(n);
      return isNaN(p) || s[p] === void 0 ? "VALUE_INVALID" : ["s", s[p]];
    // Boolean (TRUE/FALSE) values are stored as either "1" or "0" in cells of type "b".
    //
    // Example:
    //
    // <c r="A1" t="b">
    //   <v>1</v>
    // </c>
    //
    case "b":
      return n ? n === "1" ? ["b", !0] : n === "0" ? ["b", !1] : "VALUE_INVALID" : "VALUE_MISSING";
    // If cell type is "e", the `<v/>` element's text is an error code string (required).
    //
    // Example:
    //
    // <c r="A1" t="e">
    //   <f>1/0</f>
    //   <v>#DIV/0!</v>
    // </c>
    //
    case "e":
      return n ? ["e", n] : "VALUE_MISSING";
    // XLSX supports date cells of type "d", though it seems like it (almost?) never
    // uses type "d" for storing dates, preferring type "n" and numeric timestamp instead.
    // The value of a "d" cell is supposedly a string in "ISO 8601" format.
    // I haven't seen an `.xlsx` file having such cells.
    //
    // Example:
    //
    // <c r="A1" s="1" t="d">
    //   <v>
    //     2021-06-10T00:47:45.700Z
    //   </v>
    // </c>
    //
    case "d":
      if (!n)
        return Sr;
      var g = new Date(n);
      return isNaN(g.valueOf()) ? "VALUE_INVALID" : ["d", g.getTime()];
    // type "n" is used for numeric cells.
    //
    // An optional `s` attribute defines how this number should be formatted — 
    // it should be a zero-based index of the style (XF record) in `styles.xml`.
    //
    // Example:
    //
    // <c r="A1" s="1" t="n">
    //   <v>123.45</v>
    // </c>
    //
    case "n":
      if (!n)
        return Sr;
      if (t) {
        var h = Number(t);
        if (isNaN(h) || a[h] === void 0)
          return "FORMAT_INVALID";
        if (hc(a[h], u, d, c)) {
          var y = Number(n);
          return isNaN(y) ? "VALUE_INVALID" : ["d", pc(y, l)];
        }
      }
      if (f)
        return ["n", n];
      var k = Number(n);
      return isNaN(k) ? "VALUE_INVALID" : ["n", k];
    default:
      return "TYPE_INVALID";
  }
}

// node_modules/read-excel-file/modules/xlsx/parseCellAddress.js
function Fs(e) {
  for (var t = 0, n = 0; n < e.length; ) {
    var r = e.charCodeAt(n);
    if (r >= 48 && r <= 57) {
      var o = Number(e.slice(n));
      return isNaN(o) && nm(e), [
        // Row number (starting at `1`).
        o,
        // Column number (starting at `1`).
        t
      ];
    }
    t *= 26, t += e.charCodeAt(n) - 64, n++;
  }
  nm(e);
}
function nm(e) {
  throw new Error('<c r="'.concat(e, '">'));
}

// node_modules/read-excel-file/modules/xlsx/parseSheet.js
function gS(e, t) {
  return xS(e) || yS(e, t) || im(e, t) || hS();
}
function hS() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function yS(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function xS(e) {
  if (Array.isArray(e)) return e;
}
function rm(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = im(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function im(e, t) {
  if (e) {
    if (typeof e == "string") return om(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return om(e, t);
  }
}
function om(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var xc = null;
function bc(e, t, n) {
  var r = n.sharedStrings, o = n.styles, i = n.epoch1904, s = n.dateFormatDetectionCache, a = n.options, l = [
    r,
    o,
    i,
    s,
    a.dateFormat,
    // defaultDateFormat
    a.smartDateParser !== !1,
    // dateTemplateParser
    a.parseNumber
    // parseNumberCustom
  ], c = [], u = [], d = f();
  return t(e, d, w, m, b, v).then(function() {
    var B = d.sheetData, D = B.rowCount, V = B.columnCount, X = B.dataRowCount, te = B.dataColumnCount;
    if (X < D && (c = c.slice(0, X)), te < V)
      for (var oe = 0; oe < c.length; )
        c[oe].length > te && (c[oe] = c[oe].slice(0, te)), oe++;
    for (var fe = Date.now(), ye = rm(c), G; !(G = ye()).done; )
      for (var he = G.value; he.length < te; )
        he.push(xc);
    return c;
  });
  function f() {
    return {
      dimension: void 0,
      sheetData: void 0
    };
  }
  function p(B) {
    return B.sheetData.rows;
  }
  function g(B, D) {
    B.sheetData.rowIndexShift += B.sheetData.rows.length - D.length, B.sheetData.rows = D;
  }
  function h(B) {
    return B.sheetData.errors;
  }
  function y(B, D) {
    B.sheetData.errors = D;
  }
  var k;
  function S(B) {
    var D = B.row, V = B.column, X = B.error;
    throw new Yn("<c/> at row ".concat(D, ", col ").concat(V, ": ").concat(X));
  }
  function v(B) {
    if (d.sheetData) {
      var D = p(d), V = h(d);
      if (B)
        c = c.concat(D), u = u.concat(V), u.length > 0 && S(u[0]);
      else if (D.length > 1) {
        var X = D.slice(0, -1);
        c = c.concat(X), u = u.concat(V), g(d, D.slice(-1)), y(d, []);
      }
    }
  }
  function w(B, D, V) {
    B === "dimension" ? V.dimension = E(D.ref) : B === "sheetData" ? V.sheetData = T() : V.sheetData && C(B, D, V.sheetData);
  }
  function m(B, D) {
    D.sheetData && P(B, D.sheetData);
  }
  function b(B, D) {
    D.sheetData && I(B, D.sheetData);
  }
  function E(B) {
    var D = B.split(":").map(Fs);
    return D.length === 1 && (D = [D[0], D[0]]), D;
  }
  function T() {
    return {
      c: void 0,
      rows: [],
      row: void 0,
      rowNumber: void 0,
      // How many rows have been removed from the start of `state.rows`
      // as part of `onProgress()` handler calls.
      rowIndexShift: 0,
      // Current position in the sheet.
      cursor: [0, 0],
      // Total row count.
      rowCount: 0,
      // Total column count.
      columnCount: 0,
      // Non-empty row count.
      dataRowCount: 0,
      // Non-empty column count.
      dataColumnCount: 0,
      // Cell with errors.
      errors: []
    };
  }
  function C(B, D, V) {
    B === "row" ? (D.r && (V.rowNumber = Number(D.r)), V.row = []) : B === "c" ? (V.c = j(), V.c.attributes = D) : V.c && U(B, D, V.c);
  }
  function P(B, D) {
    if (B === "row") {
      if (D.rowNumber) {
        var V = D.rowIndexShift + D.rows.length;
        if (D.rowNumber <= V)
          throw new Yn("Out-of-place <row/> number ".concat(D.rowNumber, " follows <row/> number ").concat(V));
        for (; D.rowNumber > D.rowIndexShift + D.rows.length + 1; )
          D.rows.push([]);
      }
      D.rows.push(D.row), D.row.length > 0 && (D.dataRowCount = D.rowNumber), D.rowNumber > D.rowCount && (D.rowCount = D.rowNumber), D.row = void 0, D.rowNumber = void 0;
    } else if (B === "c") {
      var X = R(D.c);
      if (X.row < D.cursor[0] || X.row === D.cursor[0] && X.column <= D.cursor[1])
        throw new Yn("Out-of-place <c/> at row ".concat(X.row, " col ").concat(X.column, " follows <c/> at row ").concat(D.cursor[0], " col ").concat(D.cursor[1]));
      if (D.cursor[0] = X.row, D.cursor[1] = X.column, D.rowNumber || (D.rowNumber = X.row), X.error)
        k && S(X), D.errors.push(X);
      else if (X.value !== xc) {
        for (; X.column > D.row.length + 1; )
          D.row.push(xc);
        D.row.push(X.value), X.column > D.dataColumnCount && (D.dataColumnCount = X.column);
      }
      X.column > D.columnCount && (D.columnCount = X.column), D.c = void 0;
    } else D.c && H(B, D.c);
  }
  function I(B, D) {
    D.c && q(B, D.c);
  }
  function R(B) {
    var D = B.attributes, V = B.inlineString, X = B.vText, te = Fs(D.r), oe = gS(te, 2), fe = oe[0], ye = oe[1], G = M(D.t, D.s, X, V, l, a.trim !== !1);
    return typeof G == "string" ? {
      row: fe,
      column: ye,
      error: G
      // // Report the "raw" unparsed value of the cell for potential debugging.
      // // Also report the cell type and the format in case of a numeric value.
      // //
      // // For "inline string" cells, the value should actually be the `inlineString` argument
      // // rather than `vText` argument, but the only case when it could throw an error
      // // when parsing an "inline string" cell is `VALUE_MISSING` which means that
      // // `inlineString` argument is `undefined`, same as `vText` argument in this case,
      // // so the resulting `value` property is correct anyway.
      // //
      // value: vText,
      // type: attributes.t,
      // formatId: attributes.s
    } : {
      row: fe,
      column: ye,
      value: L(G[1], G[0])
    };
  }
  function M(B, D, V, X, te, oe) {
    var fe = N(B, D, V, X, te);
    return Array.isArray(fe) && fe[0] === "s" && (oe && (fe[1] = fe[1].trim()), fe[1] === "") ? Sr : fe;
  }
  function N(B, D, V, X, te) {
    var oe = yc(B, D, V, X, te);
    if (oe === "VALUE_MISSING")
      switch (B || "n") {
        // * If the cell is defined by a formula.
        // * Or contains an inline string.
        // * Or contains a shared string.
        // * Or contains a boolean value.
        case "str":
        case "inlineStr":
        case "s":
        case "b":
          return Sr;
      }
    return B === "e" ? Sr : oe;
  }
  function L(B, D) {
    return D === "n" ? a.parseNumber ? a.parseNumber(B) : B : D === "d" ? new Date(B) : B;
  }
  function j() {
    return {
      v: !1,
      is: !1,
      t: !1,
      r: !1,
      rPh: !1,
      vText: void 0,
      inlineString: void 0,
      attributes: void 0
    };
  }
  function U(B, D, V) {
    B === "v" ? V.v = !0 : B === "is" ? (V.is = !0, V.inlineString = "") : B === "t" ? V.t = !0 : B === "r" ? V.r = !0 : B === "rPh" && (V.rPh = !0);
  }
  function H(B, D) {
    B === "v" ? (D.v = !1, D.vText || (D.vText = ""), D.attributes.t === "str" && (D.vText = Zn(D.vText))) : B === "is" ? (D.is = !1, D.inlineString = Zn(D.inlineString)) : B === "t" ? D.t = !1 : B === "r" ? D.r = !1 : B === "rPh" && (D.rPh = !1);
  }
  function q(B, D) {
    D.v ? D.vText = B : D.is && (D.rPh || D.t && (D.r ? D.inlineString += B : D.inlineString = B));
  }
  function J(B) {
    for (var D = B.length === 0 ? 0 : 1, V = B.length === 0 ? 0 : 1, X = 0, te = 0, oe = rm(B), fe; !(fe = oe()).done; ) {
      var ye = fe.value;
      X < ye.row && (X = ye.row), te < ye.column && (te = ye.column);
    }
    return [[D, V], [X, te]];
  }
}

// node_modules/read-excel-file/modules/utility/convertValuesFromUint8ArraysToStrings.js
function vc(e) {
  vn("convert files to strings");
  for (var t = {}, n = 0, r = Object.keys(e); n < r.length; n++) {
    var o = r[n];
    t[o] = bS(e[o]);
  }
  return t;
}
function bS(e) {
  return typeof TextDecoder != "undefined" ? new TextDecoder().decode(e) : Zl(e);
}

// node_modules/read-excel-file/modules/utility/isPromise.js
function wc(e) {
  "@babel/helpers - typeof";
  return wc = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, wc(e);
}
function kc(e) {
  return wc(e) === "object" && typeof e.then == "function";
}

// node_modules/read-excel-file/modules/xlsx/SheetNotFoundError.js
function so(e) {
  "@babel/helpers - typeof";
  return so = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, so(e);
}
function sm(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, wS(r.key), r);
  }
}
function vS(e, t, n) {
  return t && sm(e.prototype, t), n && sm(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function wS(e) {
  var t = kS(e, "string");
  return so(t) === "symbol" ? t : String(t);
}
function kS(e, t) {
  if (so(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (so(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function SS(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function ES(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && ii(e, t);
}
function TS(e) {
  var t = am();
  return function() {
    var r = si(e), o;
    if (t) {
      var i = si(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return OS(this, o);
  };
}
function OS(e, t) {
  if (t && (so(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return AS(e);
}
function AS(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Sc(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Sc = function(r) {
    if (r === null || !CS(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Ds(r, arguments, si(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), ii(o, r);
  }, Sc(e);
}
function Ds(e, t, n) {
  return am() ? Ds = Reflect.construct.bind() : Ds = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && ii(c, s.prototype), c;
  }, Ds.apply(null, arguments);
}
function am() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function CS(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function ii(e, t) {
  return ii = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, ii(e, t);
}
function si(e) {
  return si = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, si(e);
}
var lm = /* @__PURE__ */ (function(e) {
  ES(n, e);
  var t = TS(n);
  function n(r, o) {
    var i;
    return SS(this, n), i = t.call(this, "Sheet not found: ".concat(typeof r == "number" ? r + ". Sheet count: " + o.length : r + ". Available sheets: " + o.join(", "))), i.name = "SheetNotFoundError", i.sheet = r, i.sheets = o, i;
  }
  return vS(n);
})(/* @__PURE__ */ Sc(Error));

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js
function ai(e) {
  "@babel/helpers - typeof";
  return ai = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ai(e);
}
function dm(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = PS(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function PS(e, t) {
  if (e) {
    if (typeof e == "string") return cm(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return cm(e, t);
  }
}
function cm(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function um(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function js(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? um(Object(n), !0).forEach(function(r) {
      _s(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : um(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function _s(e, t, n) {
  return t = IS(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function IS(e) {
  var t = RS(e, "string");
  return ai(t) === "symbol" ? t : String(t);
}
function RS(e, t) {
  if (ai(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (ai(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function MS(e, t) {
  var n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, r = vc(t);
  return vn("parse spreadsheet info and file paths"), Ec($S(), r, e).then(function(o) {
    var i = o.spreadsheetInfo, s = o.filePaths;
    return vn('parse "shared strings" and "styles"'), Ec(FS(s), r, e).then(function(a) {
      var l = a.sharedStrings, c = a.styles, u = n.sheets ? n.sheets.map(function(f) {
        return NS(f, i.sheets);
      }) : i.sheets.map(function(f) {
        return f.relationId;
      });
      vn("parse sheet".concat(u.length === 1 ? "" : "s", " data"));
      var d = [];
      return Ec(DS(s, u, {
        sharedStrings: l,
        styles: c,
        epoch1904: i.epoch1904,
        dateFormatDetectionCache: d,
        options: n
      }), r, e).then(function(f) {
        return vn("end"), u.map(function(p) {
          return {
            sheet: LS(p, i.sheets),
            data: f[p]
          };
        });
      });
    });
  });
}
function Tc(e, t, n, r) {
  return r && r.parseNumber || (r = js(js({}, r), {}, {
    parseNumber: null
  })), MS(t, n, r);
}
function NS(e, t) {
  if (typeof e == "string")
    for (var n = dm(t), r; !(r = n()).done; ) {
      var o = r.value;
      if (o.name === e)
        return o.relationId;
    }
  else if (e <= t.length)
    return t[e - 1].relationId;
  throw new lm(e, t.map(function(i) {
    return i.name;
  }));
}
function LS(e, t) {
  for (var n = dm(t), r; !(r = n()).done; ) {
    var o = r.value;
    if (o.relationId === e)
      return o.name;
  }
  throw new Error("Sheet relation ID not found: ".concat(e));
}
function $S() {
  return {
    // Read the paths to certain files inside the `.xlsx` file, which is itself just a `.zip` archive.
    // These paths aren't standardized between different spreadsheet editors.
    // https://github.com/tidyverse/readxl/issues/104
    "xl/_rels/workbook.xml.rels": {
      name: "filePaths",
      parse: uc
    },
    // General info on the spreadsheet.
    "xl/workbook.xml": {
      name: "spreadsheetInfo",
      parse: cc
    }
  };
}
function FS(e) {
  var t;
  return t = {}, _s(t, e.sharedStrings || "xl/sharedStrings.xml", {
    name: "sharedStrings",
    // `parseSharedStrings()` returns a `Promise`.
    parse: fc,
    // It seems that "sharedStrings.xml" is not required to exist.
    // For example, that could be the case when a spreadsheet doesn't contain any strings.
    // https://github.com/catamphetamine/read-excel-file/issues/85
    fallback: Promise.resolve([])
  }), _s(t, e.styles || "xl/styles.xml", {
    name: "styles",
    parse: dc,
    fallback: {}
  }), t;
}
function DS(e, t, n) {
  return Object.keys(e.sheets).filter(function(r) {
    return t.includes(r);
  }).reduce(function(r, o) {
    return js(js({}, r), {}, _s({}, e.sheets[o], {
      name: o,
      // `parseSheet()` returns a `Promise`.
      parse: function(s, a) {
        return bc(s, a, n);
      }
    }));
  }, {});
}
function Ec(e, t, n) {
  for (var r = {}, o = function() {
    var f = s[i], p = e[f];
    r[p.name] = t[f] === void 0 ? p.fallback === void 0 ? (function() {
      throw new Yn('"'.concat(f, '" file not found inside the `.xlsx` file'));
    })() : p.fallback : p.parse(t[f], n);
  }, i = 0, s = Object.keys(e); i < s.length; i++)
    o();
  for (var a = [], l = function() {
    var f = u[c];
    kc(r[f]) && a.push(r[f].then(function(p) {
      r[f] = p;
    }));
  }, c = 0, u = Object.keys(r); c < u.length; c++)
    l();
  return a.length > 0 ? Promise.all(a).then(function() {
    return r;
  }) : r;
}

// node_modules/read-excel-file/modules/export/readXlsxFileBrowser.js
function Bs(e, t) {
  return lc(e).then(function(n) {
    return Tc(ws, Bl, n, t);
  });
}

// src/core/interchange/definition-json.ts
function $t(e, t) {
  return typeof e == "string" || typeof e == "number" || typeof e == "boolean" ? String(e) : t;
}
function er(e, t, n) {
  let r = t === e ? void 0 : t;
  return r === void 0 && n === void 0 ? e : O({ value: e }, Fe({ text: r, visibleIf: n }));
}
function Fe(e) {
  return Object.keys(e).reduce((t, n) => e[n] === void 0 ? t : F(O({}, t), { [n]: e[n] }), {});
}

// src/core/interchange/finish-import.ts
var jS = ["visibleIf", "requiredIf"];
function zs(e, t) {
  let { survey: n } = Ce(e);
  if (n === null)
    return t.lost(null, "nothing-to-ask"), { definition: null, notes: t.finish() };
  let r = new Set(gt(n).map(({ name: a }) => a)), o = (a) => {
    let l = typeof a == "string" ? tt(a) : null;
    return l === null || Tt(l) || hn(l).every((c) => r.has(c));
  }, i = (a, l) => {
    if (Array.isArray(a))
      return a.map((u, d) => i(u, ae(l, d)));
    if (!_(a))
      return a;
    let c = {};
    for (let u of Object.keys(a)) {
      let d = A(a, u);
      if (jS.includes(u) && !o(d)) {
        let f = A(a, "name");
        t.lost(typeof f == "string" ? f : l, u === "requiredIf" ? "required-lost" : "condition-lost", String(d));
      } else
        c[u] = i(d, ae(l, u));
    }
    return c;
  };
  return { definition: F(O({}, e), { pages: i(A(e, "pages"), "$.pages") }), notes: t.finish() };
}

// src/core/interchange/import-ids.ts
function qt(e, t, n) {
  let r = t.slice(), o = new Set(e.filter((s) => Se.test(s) && !t.includes(s)));
  r.push(...Array.from(o));
  let i = /* @__PURE__ */ new Map();
  for (let s of e) {
    if (i.has(s))
      continue;
    let a = o.has(s) ? s : Lt(ao(s, n), r);
    i.set(s, a), r.push(a);
  }
  return i;
}
function ao(e, t) {
  let n = /^[ -~]*$/.test(e), r = e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 48).replace(/-+$/, "");
  return n && r !== "" ? r : en(e, [], t);
}

// src/core/interchange/note.ts
function wn() {
  let e = [], t = /* @__PURE__ */ new Map(), n = (r) => (o, i, ...s) => {
    e.push({ place: o, code: i, parameters: s, severity: r });
  };
  return {
    all: e,
    lost: n("lost"),
    changed: n("changed"),
    info: n("info"),
    gather(r, o, i) {
      let s = t.get(o);
      s === void 0 ? t.set(o, { severity: r, names: /* @__PURE__ */ new Set([i]) }) : s.names.add(i);
    },
    finish: () => _S(e).concat(Array.from(t).map(([r, { severity: o, names: i }]) => {
      let s = Array.from(i), a = s.length > 12 ? [...s.slice(0, 12), "\u2026"] : s;
      return { place: null, code: r, parameters: [a, s.length], severity: o };
    }))
  };
}
function _S(e) {
  let t = ({ place: n }) => n === null || typeof n == "string" ? 0 : n.row;
  return e.map((n, r) => ({ note: n, index: r })).sort((n, r) => t(n.note) - t(r.note) || n.index - r.index).map(({ note: n }) => n);
}
function Er(e, t, n = "localskills-interchange-") {
  let r = t.text(`${n}${e.code}`, ...e.parameters.map(
    (s) => typeof s == "object" ? BS(s.map(fm), t) : typeof s == "string" ? fm(s) : s
  )), { place: o } = e;
  if (o === null)
    return r;
  let i = typeof o == "string" ? o : (
    // As a text: row 1234 is not row 1,234.
    t.text("localskills-interchange-row", o.sheet, String(o.row))
  );
  return t.text("localskills-interchange-at", i, r);
}
function fm(e) {
  return e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
}
function BS(e, t) {
  return e.reduce((n, r) => n === "" ? r : t.text("localskills-fault-list", n, r), "");
}

// src/core/interchange/surveyjs-names.ts
var pm = 50;
function mm(e, t) {
  let n = Ac(e, "pages", "$"), r = n.length > 0 ? n : [{ json: e, path: "$" }], o = [], i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = (f, p = 0) => f.forEach(({ json: g, path: h }) => {
    let y = Us(g) || `${Oc(g)}-${h.replace(/\D+/g, "-").replace(/^-|-$/g, "")}`, k = i.has(y.toLowerCase()) ? `${y}-${o.length + 1}` : y;
    i.add(k.toLowerCase()), o.push(k), s.set(g, k), a(p < pm ? Js(g, h) : [], p + 1);
  });
  r.forEach((f) => a(Js(f.json, f.path)));
  let l = qt(o, dt, "question"), c = (f, p = 0) => f.map(({ json: g, path: h }) => {
    let y = l.get(s.get(g)), k = Us(g);
    k !== "" && k !== y && !["panel", "html", "image"].includes(Oc(g)) && t.gather("changed", "names-changed", `${k} \u2192 ${y}`);
    let S = c(p < pm ? Js(g, h) : [], p + 1);
    return { json: g, path: h, id: y, name: k, type: Oc(g), elements: S };
  }), u = r.map((f, p) => {
    let g = n.length > 0 ? Us(f.json) : "";
    return g !== "" && r.findIndex((y) => Us(y.json) === g) === p ? g : `page${p + 1}`;
  }), d = qt(u, [], "page");
  return r.map((f, p) => F(O({}, f), {
    id: d.get(u[p]),
    elements: c(Js(f.json, f.path))
  }));
}
function Js(e, t) {
  return [...Ac(e, "elements", t), ...Ac(e, "questions", t)];
}
function Ac(e, t, n) {
  let r = A(e, t);
  return (Array.isArray(r) ? r : []).map((o, i) => ({ json: o, path: `${n}.${t}[${i}]` })).filter((o) => _(o.json));
}
function Us(e) {
  let t = A(e, "name");
  return typeof t == "string" || typeof t == "number" ? String(t).trim() : "";
}
function Oc(e) {
  let t = A(e, "type");
  return typeof t == "string" ? t.toLowerCase() : A(e, "elements") !== void 0 ? "panel" : "text";
}
function Xt(e) {
  let t = [];
  for (let n of Array.isArray(e) ? e : []) {
    let r = _(n) ? A(n, "value") : n, o = _(n) ? n : {};
    if (typeof r == "string" || typeof r == "number" || typeof r == "boolean") {
      let i = A(o, "text"), [, s, a] = !_(n) && /^([^|]+)\|([^|]+)$/.exec(String(r)) || ["", String(r), void 0];
      t.some((l) => l.value === s) || t.push({ value: s, text: i != null ? i : a, json: o });
    }
  }
  return t;
}
function $n(e, t, n) {
  return qt(e.map(({ value: r }) => r), t, n);
}

// src/core/interchange/surveyjs-answers.ts
var Cc = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker", "buttongroup"], zS = [Le, kt, St, Et];
function lo({ json: e, type: t }) {
  let n = Xt(A(e, t === "rating" ? "rateValues" : "choices")), [r, o] = [A(e, "choicesMin"), A(e, "choicesMax")];
  if (t === "dropdown" && typeof r == "number" && typeof o == "number" && o - r < 1e3) {
    let s = A(e, "choicesStep"), a = typeof s == "number" && s >= 1 ? s : 1, l = [];
    for (let c = r; c <= o; c += a)
      l.push(c);
    n = n.concat(Xt(l));
  }
  let i = JS(e);
  return { items: n, codes: $n(n, zS.filter((s, a) => i[a]), "option") };
}
function JS(e) {
  return [["showOtherItem", "hasOther"], ["showNoneItem", "hasNone"], ["showRefuseItem"], ["showDontKnowItem"]].map((t) => t.some((n) => A(e, n) === !0));
}
function Pc({ json: e }) {
  let t = A(e, "columns"), n = (Array.isArray(t) ? t : []).map((i) => _(i) && A(i, "value") === void 0 ? F(O({}, i), { value: A(i, "name") }) : i), r = n.map((i) => _(i) ? A(i, "value") : i), o = n.map((i, s) => {
    var l;
    if (!_(i) || ((l = A(i, "value")) != null ? l : "") !== "")
      return i;
    let a = `column${s + 1}`;
    for (; r.includes(a); )
      a += "-own";
    return F(O({}, i), { value: a });
  });
  return Xt(o).map((i) => {
    var c;
    let s = $t((c = A(i.json, "cellType")) != null ? c : A(e, "cellType"), "dropdown"), a = Xt(A(i.json, "choices")), l = s === "boolean" ? Xt([!0, !1]) : s === "rating" && a.length === 0 ? Xt([1, 2, 3, 4, 5]) : a.length > 0 ? a : Xt(A(e, "choices"));
    return { item: i, choices: { items: l, codes: $n(l, [], "option") } };
  });
}
function li({ json: e }) {
  let t = Xt(A(e, "rows"));
  return { items: t, codes: $n(t, [], "row") };
}
var gm = /* @__PURE__ */ new Map([["true", "true"], ["false", "false"]]), hm = /* @__PURE__ */ new Map();
function Ic(e, t) {
  for (let n of e) {
    let { json: r, id: o, type: i } = n, s = A(r, "valueName"), a = [n.name || o, ...typeof s == "string" ? [s] : []];
    a.forEach((l) => US(n, l, t)), (i === "panel" || i === "flowpanel") && Ic(n.elements, t), t.add(`${a[0]}-Comment`, { parameter: `${o}.${Le}`, codes: hm });
  }
}
function US(e, t, n) {
  let { json: r, id: o, type: i } = e;
  if (Cc.includes(i) || i === "rating") {
    n.add(t, { parameter: o, codes: lo(e).codes });
    return;
  }
  switch (i) {
    case "panel":
    case "flowpanel":
    case "html":
    case "image":
      return;
    case "boolean": {
      let s = ["valueTrue", "valueFalse"].map((a) => A(r, a));
      n.add(t, { parameter: o, codes: s.every((a) => a === void 0) ? gm : new Map([...gm, [$t(s[0], "true"), "true"], [$t(s[1], "false"), "false"]]) });
      return;
    }
    case "matrix": {
      let s = Xt(A(r, "columns")), a = $n(s, [], "column");
      li(e).codes.forEach((l, c) => n.add(`${t}.${c}`, { parameter: `${o}.${l}`, codes: a }));
      return;
    }
    case "matrixdropdown": {
      let s = Pc(e), a = $n(s.map(({ item: l }) => l), [], "column");
      li(e).codes.forEach((l, c) => s.forEach(({ item: u, choices: d }) => n.add(
        `${t}.${c}.${u.value}`,
        { parameter: `${o}.${l}.${a.get(u.value)}`, codes: d.codes }
      )));
      return;
    }
    default:
      n.add(t, { parameter: o, codes: hm });
  }
}

// src/core/survey/editing/write-expression.ts
var xm = {
  or: [1, "or"],
  and: [2, "and"],
  equal: [3, "="],
  notequal: [3, "<>"],
  less: [3, "<"],
  lessorequal: [3, "<="],
  greater: [3, ">"],
  greaterorequal: [3, ">="],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  contains: [7, "contains"],
  notcontains: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
};
function Fn(e) {
  switch (e.kind) {
    case "value":
      return ci(e.value);
    case "answer":
      return `{${e.parameter}}`;
    case "unary": {
      let t = Fn(e.operand);
      return e.operator === "not" ? `!(${t})` : `${t} ${e.operator}`;
    }
    case "iif":
      return `iif(${e.operands.map(Fn).join(", ")})`;
    case "binary": {
      let [t, n] = xm[e.operator];
      return `${ym(e.left, t)} ${n} ${ym(e.right, t + 1)}`;
    }
  }
}
function ci(e) {
  return typeof e == "object" ? `[${(e != null ? e : []).map(ci).join(", ")}]` : typeof e != "string" ? String(e) : /^-?(?:\d+\.\d+|[1-9]\d*|0)$/.test(e) && String(Number(e)) === e ? e : (
    // At the end a backslash would take the quote with it, and there is no way to write one.
    `'${e.replace(/\\+$/, "").replace(/['"]/g, "\\$&")}'`
  );
}
function ym(e, t) {
  let n = Fn(e);
  return e.kind === "binary" && xm[e.operator][0] < t ? `(${n})` : n;
}
function co(e, t) {
  let { parameter: n = (i) => i, value: r = (i, s) => s } = t, o = (i) => co(i, t);
  switch (e.kind) {
    case "value":
      return e;
    case "answer":
      return { kind: "answer", parameter: n(e.parameter) };
    case "unary":
      return F(O({}, e), { operand: o(e.operand) });
    case "iif": {
      let [i, s, a] = e.operands;
      return { kind: "iif", operands: [o(i), o(s), o(a)] };
    }
    case "binary": {
      let i = (s, a) => s.kind === "value" && a.kind === "answer" ? { kind: "value", value: WS(s.value, (l) => r(a.parameter, l)) } : o(s);
      return F(O({}, e), {
        left: i(e.left, e.right),
        right: i(e.right, e.left)
      });
    }
  }
}
function WS(e, t) {
  let n = (r) => {
    let o = t(String(r));
    return o === String(r) ? r : o;
  };
  return e === null ? null : typeof e == "object" ? e.map(n) : n(e);
}

// src/core/interchange/surveyjs-conditions.ts
function bm() {
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = (r) => {
    var o;
    return (o = e.get(r.trim().toLowerCase())) != null ? o : null;
  };
  return {
    find: n,
    add(r, o) {
      var s, a;
      let i = r.trim().toLowerCase();
      e.set(i, (s = e.get(i)) != null ? s : o), t.set(o.parameter, (a = t.get(o.parameter)) != null ? a : o);
    },
    convert(r) {
      let o = !0, i = r.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\{([^{}]*)\}/g, (d, f) => {
        let p = f === void 0 ? null : n(f);
        return o = o && (f === void 0 || p !== null), p === null ? d : `{${p.parameter}}`;
      }), s = o ? tt(i) : null;
      if (s === null || Tt(s))
        return null;
      let a = !1, l = (d, f) => {
        let p = t.get(d), g = p === void 0 ? void 0 : HS(p.codes, f);
        return a = a || g !== void 0 && g !== f, g != null ? g : f;
      }, c = Fn(co(s.expression, { value: l })), u = a ? c : i;
      return Tt(tt(u)) ? null : u;
    }
  };
}
function HS(e, t) {
  var n;
  return (n = e.get(t)) != null ? n : Array.from(e).filter(([r]) => r.toLowerCase() === t.toLowerCase()).map(([, r]) => r)[0];
}

// src/core/interchange/surveyjs-choices.ts
var Rc = "1 = 2", VS = [
  ["showOtherItem", "hasOther", "otherText"],
  ["showNoneItem", "hasNone", "noneText"],
  ["showRefuseItem", "", "refuseText"],
  ["showDontKnowItem", "", "dontKnowText"]
], qS = { items: [], codes: /* @__PURE__ */ new Map() }, XS = { imagepicker: "radiogroup", buttongroup: "radiogroup" };
function vm(e, t, n) {
  var p, g;
  let { json: r, path: o } = e, { notes: i } = n, s = e.type === "imagepicker", a = s && A(r, "multiSelect") === !0 ? "checkbox" : (p = A(XS, e.type)) != null ? p : e.type;
  s && i.changed(o, "pictures", e.name);
  let l = A(r, "choicesFrom"), c = (a === "dropdown" || a === "tagbox") && os.includes(l), u = c ? [] : (g = QS(e, n)) != null ? g : uo(lo(e), o, n), d = a === "ranking" ? {} : GS(r, n);
  if (!c && u.length === 0)
    return i.lost(o, "no-choices", e.name), null;
  let f = (h) => {
    let y = A(r, h);
    return typeof y == "number" && y > 0 && ["checkbox", "tagbox", "ranking"].includes(a) ? y : void 0;
  };
  return O(O(O(O({
    type: a
  }, t), c ? { choicesFrom: l } : { choices: u }), d), Fe({
    minSelectedChoices: f("minSelectedChoices"),
    maxSelectedChoices: f("maxSelectedChoices"),
    selectToRankEnabled: a === "ranking" && A(r, "selectToRankEnabled") === !0 ? !0 : void 0
  }));
}
function GS(e, { texts: t }) {
  return VS.reduce((n, [r, o, i]) => A(e, r) === !0 || o !== "" && A(e, o) === !0 ? O(F(O({}, n), { [r]: !0 }), Fe({ [i]: t.read(A(e, i)) })) : n, {});
}
function QS(e, t) {
  let n = A(e.json, "choicesFromQuestion");
  if (typeof n != "string")
    return null;
  let r = t.element(n), { items: o, codes: i } = r === null || r === e ? qS : lo(r);
  if (r === null || o.length === 0)
    return t.notes.lost(e.path, "property-lost", "choicesFromQuestion"), null;
  lo(e).items.length > 0 && t.notes.lost(e.path, "property-lost", "choices");
  let s = A(e.json, "choicesFromQuestionMode"), a = s === "selected" ? "contains" : s === "unselected" ? "notcontains" : null;
  return o.map((l) => {
    let c = i.get(l.value);
    return er(c, wm(l, c, t), a === null ? void 0 : `{${r.id}} ${a} '${c}'`);
  });
}
function uo({ items: e, codes: t }, n, r) {
  return e.filter(({ value: i }) => t.get(i) !== i).forEach(({ value: i }) => r.notes.gather("info", "codes-changed", `${i} \u2192 ${t.get(i)}`)), e.map((i) => {
    let s = t.get(i.value), a = A(i.json, "retired") === !0, l = A(i.json, "visibleIf"), u = typeof l == "string" && l.trim() !== "" && !(a && l === Rc) ? r.conditions.convert(l) : void 0;
    u === null && r.notes.lost(n, "condition-lost", l);
    let d = er(s, wm(i, s, r), u != null ? u : void 0);
    return a ? F(O({}, _(d) ? d : { value: d }), { retired: !0 }) : d;
  });
}
function wm(e, t, { texts: n }) {
  var r;
  return (r = n.read(e.text)) != null ? r : e.value === t ? void 0 : n.read(e.value);
}
function km(e, t, n) {
  var g;
  let { json: r, path: o } = e, { texts: i, notes: s } = n, a = Fe({
    minRateDescription: i.read(A(r, "minRateDescription")),
    maxRateDescription: i.read(A(r, "maxRateDescription"))
  }), l = lo(e);
  if (l.items.length > 0)
    return O(O(F(O({ type: "rating" }, t), { rateValues: uo(l, o, n) }), a), Ws(r));
  let c = (h) => {
    let y = A(r, h);
    return Number.isSafeInteger(y) ? y : void 0;
  }, [u = 1, d = 1, f] = [c("rateMin"), c("rateStep"), c("rateCount")], p = (g = c("rateMax")) != null ? g : f === void 0 ? 5 : u + (f - 1) * d;
  return p <= u || d < 1 || (p - u) / d + 1 > ht ? (s.lost(o, "rating-steps", e.name, ht), null) : O(O(O(F(O({ type: "rating" }, t), { rateMin: u, rateMax: p }), d === 1 ? {} : { rateStep: d }), a), Ws(r));
}
function Sm(e, t, n) {
  let { json: r, path: o } = e, i = Xt(A(r, "columns")), [s, a] = [{ items: i, codes: $n(i, [], "column") }, li(e)];
  if (i.length === 0 || a.items.length === 0)
    return n.notes.lost(o, "no-choices", e.name), null;
  A(r, "cellType") === "checkbox" && n.notes.changed(o, "matrix-single", e.name);
  let l = A(r, "eachRowRequired") === !0 || A(r, "isAllRowRequired") === !0;
  return F(O(O({
    type: "matrix"
  }, t), l ? F(O({}, t.requiredIf === void 0 ? { isRequired: !0 } : {}), { eachRowRequired: !0 }) : {}), {
    columns: uo(s, o, n),
    rows: uo(a, o, n)
  });
}
var KS = ["default", "dropdown", "radiogroup", "buttongroup", "rating", "boolean"];
function Em(e, t, n) {
  var p, g;
  let { json: r, path: o } = e, { notes: i, texts: s } = n, a = Pc(e), l = $n(a.map(({ item: h }) => h), [], "column"), c = [];
  for (let { item: h, choices: y } of a) {
    let k = $t((p = A(h.json, "cellType")) != null ? p : A(r, "cellType"), "default");
    if (!KS.includes(k) || y.items.length === 0)
      i.lost(o, "column-lost", e.name, h.value);
    else {
      let S = l.get(h.value), v = (g = s.read(A(h.json, "title"))) != null ? g : S === h.value ? void 0 : s.read(h.value);
      c.push(F(O({ name: S }, Fe({ title: v })), { choices: uo(y, o, n) }));
    }
  }
  let u = A(r, "rowsFrom"), d = typeof u == "string" && (u === "" || Se.test(u)) ? u : null, f = li(e);
  return c.length === 0 || d === null && f.items.length === 0 ? (i.lost(o, "no-choices", e.name), null) : O(F(O({
    type: "matrixdropdown"
  }, t), {
    columns: c
  }), d !== null ? { rowsFrom: d } : { rows: uo(f, o, n) });
}

// src/core/interchange/surveyjs-text-questions.ts
var YS = {
  text: "text",
  number: "number",
  range: "number",
  url: "url",
  date: "date",
  month: "month",
  "datetime-local": "date",
  datetime: "date"
};
function Tm(e, t, n) {
  var y, k;
  let { texts: r, notes: o } = n, { json: i, path: s, type: a } = e, l = A(i, "maxLength"), c = typeof l == "number" && l > 0 ? l : void 0;
  if (a === "comment")
    return O(O({ type: a }, t), Fe({ maxLength: c }));
  let u = a === "slider";
  if (u && A(i, "sliderType") !== "single")
    return o.lost(s, "type-not-here", e.name, a), null;
  let d = u ? "number" : $t(A(i, "inputType"), "text"), f = (y = A(YS, d)) != null ? y : "text";
  (u || d !== f) && o.changed(s, "type-changed", e.name, u ? a : d);
  let p = (S) => {
    let v = A(i, S);
    if (typeof v != "string" && typeof v != "number" || v === "")
      return;
    let w = hr(f === "date" ? String(v).slice(0, 10) : String(v), f);
    return w === null && o.lost(s, "constraint-lost", e.name, [`${S} = ${String(v)}`]), w === null ? void 0 : f === "number" ? Number(w) : w;
  }, g = A(i, "step"), h = A(i, "integer") === !0 || typeof g == "number" && g >= 1 && g % 1 === 0;
  return O(O(O(O({
    type: "text"
  }, t), f === "text" ? {} : { inputType: f }), f === "number" && h ? { integer: !0 } : {}), Fe({
    min: p("min"),
    max: p("max"),
    maxLength: f === "text" || f === "url" ? c : void 0,
    placeholder: r.read((k = A(i, "placeholder")) != null ? k : A(i, "placeHolder"))
  }));
}

// src/core/interchange/surveyjs-validators.ts
function Om(e) {
  let t = (Array.isArray(e) ? e : []).filter(_), n = (r) => $t(A(r, "type"), "").replace(/validator$/, "");
  return {
    isEmail: t.some((r) => n(r) === "email"),
    fit(r) {
      var s;
      let o = {}, i = [];
      for (let a of t) {
        let l = n(a), c = (d, f) => {
          let p = A(a, d);
          (typeof p == "number" && p > 0 || l === "numeric" && typeof p == "number") && (o[f] = p);
        }, u = r.type === "text" && (r.inputType === "number" || r.inputType === void 0);
        l === "numeric" && u ? (o.inputType = "number", c("minValue", "min"), c("maxValue", "max")) : l === "text" && (r.type === "text" && r.inputType !== "number" || r.type === "comment") ? (c("maxLength", "maxLength"), Number((s = A(a, "minLength")) != null ? s : 0) > 1 && i.push("minLength")) : l === "answercount" && ["checkbox", "tagbox", "ranking"].includes(String(r.type)) ? (c("minCount", "minSelectedChoices"), c("maxCount", "maxSelectedChoices")) : i.push(l);
      }
      return { limits: o, rest: i };
    }
  };
}

// src/core/interchange/surveyjs-elements.ts
var ZS = [
  "paneldynamic",
  "matrixdynamic",
  "file",
  "signaturepad",
  "expression",
  "image",
  "imagemap",
  "empty",
  "microphone",
  "geopoint"
], e0 = ["email", "tel", "password"], t0 = [
  "defaultValue",
  "defaultValueExpression",
  "setValueIf",
  "setValueExpression",
  "resetValueIf",
  "correctAnswer",
  "hasComment",
  "showCommentArea",
  "choicesByUrl",
  "choicesVisibleIf",
  "choicesEnableIf",
  "rowsVisibleIf",
  "columnsVisibleIf",
  "minValueExpression",
  "maxValueExpression",
  "maskType",
  "cells",
  "detailElements",
  "transposeData",
  "eachRowUnique",
  "keyName",
  "allowCustomChoices"
], n0 = [
  "type",
  "name",
  "valueName",
  "title",
  "description",
  "visibleIf",
  "requiredIf",
  "isRequired",
  "validators",
  "elements",
  "questions",
  "choices",
  "hasOther",
  "hasNone",
  "showOtherItem",
  "showNoneItem",
  "showRefuseItem",
  "showDontKnowItem",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minSelectedChoices",
  "maxSelectedChoices",
  "selectToRankEnabled",
  "rateValues",
  "rateMin",
  "rateMax",
  "rateStep",
  "rateCount",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse",
  "valueTrue",
  "valueFalse",
  "inputType",
  "min",
  "max",
  "step",
  "maxLength",
  "placeholder",
  "placeHolder",
  "columns",
  "rows",
  "eachRowRequired",
  "isAllRowRequired",
  "html",
  "items",
  "multiSelect",
  "choicesMin",
  "choicesMax",
  "choicesStep",
  "choicesFromQuestion",
  "choicesFromQuestionMode",
  "enableIf",
  "visible",
  "cellType",
  "choicesFrom",
  "rowsFrom",
  "integer",
  "retired",
  "personalData"
];
function Mc(e, t, n) {
  return e.reduce((r, o) => r.concat(Am(o, t, n)), []);
}
function Nc(e) {
  let t = A(e, "visibleIf");
  return A(e, "visible") === !1 && (typeof t != "string" || t.trim() === "");
}
function Am(e, t, n) {
  let { json: r, path: o, type: i } = e, { notes: s } = t, a = e.name || i, l = A(r, "retired") === !0;
  if (Nc(r) && !l)
    return s.lost(o, "never-visible", a), [];
  if (ZS.includes(i))
    return s.lost(o, "type-not-here", a, i), [];
  let c = Om(A(r, "validators"));
  if (i === "text" && (e0.includes($t(A(r, "inputType"), "")) || c.isEmail))
    return s.lost(o, "personal", a), [];
  a0(e, t);
  let u = o0(e, t);
  if (i === "panel" || i === "flowpanel") {
    let h = Mc(e.elements, t, n === yt ? n : n + 1);
    return n === yt ? (s.changed(o, "group-too-deep", a, yt), h) : h.length === 0 ? [] : [F(O({ type: "panel" }, u), { elements: h })];
  }
  if (i === "html") {
    let h = t.texts.read(A(r, "html"));
    return h === void 0 ? [] : [F(O({ type: i }, u), { html: h })];
  }
  if (i === "multipletext")
    return s0(e, u, t, n);
  let d = O(O(O({}, u), i0(e, t)), l ? { retired: !0 } : {}), f = Cc.includes(i) ? vm(e, d, t) : r0(e, d, t);
  if (f === null)
    return [];
  let { limits: p, rest: g } = c.fit(f);
  return g.length > 0 && s.lost(o, "constraint-lost", a, g), [O(O(O({}, f), p), f)];
}
function r0(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (i) {
    case "text":
    case "comment":
    case "slider":
      return Tm(e, t, n);
    case "rating":
      return km(e, t, n);
    case "boolean": {
      let s = (a) => n.texts.read(A(r, a));
      return O(O(O({ type: i }, t), Fe({ labelTrue: s("labelTrue"), labelFalse: s("labelFalse") })), Ws(r));
    }
    case "matrix":
      return Sm(e, t, n);
    case "matrixdropdown":
      return Em(e, t, n);
    default:
      return n.notes.lost(o, "type-unknown", e.name, i), null;
  }
}
function Ws(e) {
  return ["showRefuseItem", "showDontKnowItem"].reduce((t, n) => A(e, n) === !0 ? F(O({}, t), { [n]: !0 }) : t, {});
}
function o0({ json: e, path: t, id: n }, { texts: r, conditions: o, notes: i }) {
  let s = A(e, "visibleIf"), a = typeof s == "string" && s.trim() !== "" ? o.convert(s) : void 0;
  a === null && i.lost(t, "condition-lost", s);
  let l = A(e, "enableIf");
  return typeof l == "string" && l.trim() !== "" && i.lost(t, "enable-if-lost", l), O({
    name: n
  }, Fe({
    title: r.read(A(e, "title")),
    description: r.read(A(e, "description")),
    visibleIf: a != null ? a : void 0
  }));
}
function i0({ json: e, path: t }, { conditions: n, notes: r }) {
  if (A(e, "isRequired") === !0)
    return { isRequired: !0 };
  let o = A(e, "requiredIf"), i = typeof o == "string" && o.trim() !== "" ? n.convert(o) : void 0;
  return i === null && r.lost(t, "required-lost", o), i == null ? {} : { requiredIf: i };
}
function s0(e, t, n, r) {
  let o = A(e.json, "items"), i = (Array.isArray(o) ? o : []).reduce((s, a, l) => {
    var p;
    let c = _(a) ? a : { name: a }, u = $t(A(c, "name"), String(l + 1)), d = `${e.path}.items[${l}]`, f = n.newId(`${e.id}-${u}`);
    return n.conditions.add(`${e.name}.${u}`, { parameter: f, codes: /* @__PURE__ */ new Map() }), s.concat(Am({
      json: F(O({}, c), { title: (p = A(c, "title")) != null ? p : u, type: "text" }),
      path: d,
      id: f,
      name: u,
      type: "text",
      elements: []
    }, n, 0));
  }, []);
  return n.notes.changed(e.path, "multiple-text", e.name), i.length === 0 ? [] : r === yt ? i : [F(O({ type: "panel" }, t), { elements: i })];
}
function a0({ json: e, path: t }, { notes: n }) {
  for (let r of Object.keys(e))
    t0.includes(r) && e[r] !== !1 ? n.lost(t, "property-lost", r) : n0.includes(r) || n.gather("info", "presentation", r);
}

// src/core/interchange/plain-label.ts
var Cm = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi, l0 = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote)\s*>/gi, c0 = /<br\b[^<>]*>|<\/(?:li|tr|dt|dd)\s*>/gi, Pm = /<(script|style|iframe|object|svg)\b[^]*?<\/\1\s*>/gi, u0 = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"]
]);
function d0(e) {
  return e.search(Cm) !== -1 || e.search(Pm) !== -1;
}
function Hs(e) {
  return d0(e) ? e.replace(Pm, "").replace(/[ \t\r\n]+/g, " ").replace(l0, `

`).replace(c0, `
`).replace(Cm, "").replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, f0).replace(/[ \t]*\n[ \t]*/g, `
`).replace(/\n{3,}/g, `

`).trim() : e;
}
function f0(e, t, n, r) {
  var i;
  if (r !== void 0)
    return (i = u0.get(r.toLowerCase())) != null ? i : e;
  let o = t !== void 0 ? parseInt(t, 10) : parseInt(n, 16);
  return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : e;
}

// src/core/interchange/surveyjs-texts.ts
function Im(e, t, n) {
  let r = !1, o = (s) => {
    let a = Hs(s);
    r = r || a !== s;
    let l = !1, c = a.replace(/\{([^{}]*)\}/g, (u, d) => {
      let f = t(d) || /^(?:panel|row|item)\b|^(?:panelIndex|rowIndex|pageno|pagecount|locale)$/i.test(d.trim());
      return l = l || f, f ? "\u2026" : u;
    });
    return l && n(re(c)), c;
  };
  return {
    hadMarkup: () => r,
    read(s) {
      if (typeof s == "string" || typeof s == "number") {
        let a = o(String(s));
        return a.trim() === "" ? void 0 : a;
      }
      return _(s) ? i(s, o) : void 0;
    }
  };
  function i(s, a) {
    var h, y, k;
    let l = A(s, "message");
    if (typeof l == "string" && l.startsWith("localskills-"))
      return { message: l };
    let c = {};
    for (let S of Object.keys(s)) {
      let v = S.toLowerCase().replace(/_/g, "-"), w = A(s, S);
      (v === "default" || st.test(v)) && typeof w == "string" && a(w).trim() !== "" && (c[v] = a(w));
    }
    let g = c, { default: u } = g, d = fr(g, ["default"]), f = Object.keys(d), p = (k = (h = u != null ? u : d[e]) != null ? h : d.en) != null ? k : d[(y = f[0]) != null ? y : ""];
    return p === void 0 ? void 0 : f.length === 0 ? p : O({ default: p }, d);
  }
}

// src/core/interchange/read-surveyjs.ts
var Rm = "imported-survey", p0 = [
  "triggers",
  "calculatedValues",
  "completedHtml",
  "completedHtmlOnCondition",
  "completedBeforeHtml",
  "loadingHtml",
  "navigateToUrl",
  "navigateToUrlOnCondition",
  "validators",
  "timeLimit",
  "maxTimeToFinish",
  "maxTimeToFinishPage",
  "cookieName",
  "quizMode"
], m0 = ["title", "description", "locale", "pages", "elements", "questions", "localSkills", "$schema"];
function Mm(e, t = {}) {
  var v, w;
  let n = wn();
  if (!_(e))
    return n.lost(null, "no-surveyjs"), { definition: null, notes: n.finish() };
  let r = mm(e, n), o = r.reduce((m, b) => m.concat(Nm(b.elements)), []), i = bm(), s = A(e, "locale"), a = typeof s == "string" && st.test(s.toLowerCase()) ? s.toLowerCase() : "", l = Im(a, (m) => i.find(m) !== null, (m) => n.gather("changed", "piping", m)), c = [...dt, ...o.map(({ id: m }) => m)], u = {
    conditions: i,
    texts: l,
    notes: n,
    element: (m) => {
      var b;
      return (b = o.find((E) => E.name.toLowerCase() === m.toLowerCase())) != null ? b : null;
    },
    newId(m) {
      let b = Lt(ao(m, "question"), c);
      return c.push(b), b;
    }
  };
  Ic(r.reduce((m, b) => m.concat(b.elements), []), i), S();
  let d = r.map((m) => k(m)).filter((m) => m !== null);
  l.hadMarkup() && n.changed(null, "markup");
  let f = l.read(A(e, "title")), p = A(e, "localSkills"), g = _(p) ? p : {}, h = A(g, "id"), y = typeof f == "string" ? f : f === void 0 ? "" : (v = f.default) != null ? v : "";
  return zs(F(O(O({}, a === "" ? {} : { locale: a }), Fe({ title: f, description: l.read(A(e, "description")) })), {
    pages: d,
    localSkills: F(O({}, g), {
      id: (w = t.id) != null ? w : typeof h == "string" ? h : y === "" ? Rm : ao(y, Rm),
      status: "draft"
    })
  }), n);
  function k(m) {
    if (Nc(m.json))
      return n.lost(m.path, "never-visible", m.id), null;
    let b = Mc(m.elements, u, 0), E = m.path === "$", T = E ? void 0 : A(m.json, "visibleIf"), C = typeof T == "string" && T.trim() !== "" ? i.convert(T) : void 0;
    return C === null && n.lost(m.path, "condition-lost", T), b.length === 0 ? null : F(O({
      name: m.id
    }, E ? {} : Fe({
      title: l.read(A(m.json, "title")),
      description: l.read(A(m.json, "description")),
      visibleIf: C != null ? C : void 0
    })), {
      elements: b
    });
  }
  function S() {
    for (let m of Object.keys(e))
      p0.includes(m) ? n.lost(`$.${m}`, "property-lost", m) : m0.includes(m) || n.gather("info", "presentation", m);
  }
}
function Nm(e) {
  return e.reduce((t, n) => t.concat(n, Nm(n.elements)), []);
}

// src/core/interchange/xlsform-choices.ts
var g0 = /^(?:(?:i(?:['’]d| would)? )?(?:prefer|would rather|rather) not(?: to)? (?:say|answer|respond|disclose)|refused?(?: to (?:answer|say))?|(?:je )?pr[ée]f[èe]re ne pas (?:r[ée]pondre|le dire)|refus de r[ée]pondre|prefiero no (?:contestar|responder|decirlo))$/i, h0 = /^(?:(?:i )?(?:don['’]?t|do not) know|(?:je )?ne sai[st] pas|no (?:s[ée]|sabe))$/i;
function Lm(e) {
  var n;
  let t = /* @__PURE__ */ new Map();
  for (let r of e.rows) {
    let [o, i] = [r.value("list_name"), r.value("name")];
    if (o !== "" && i !== "") {
      let s = (n = t.get(o)) != null ? n : [];
      t.set(o, s), s.some((a) => a.value("name") === i) || s.push(r);
    }
  }
  return t;
}
function $m(e, t) {
  let n = {}, r = /* @__PURE__ */ new Map(), o = [];
  for (let s of e) {
    let a = y0(s);
    a !== null && t.includes(a) && n[a] === void 0 ? (n[a] = { name: s.value("name"), code: a, row: s }, r.set(s.value("name"), a)) : o.push(s);
  }
  let i = qt(o.map((s) => s.value("name")), Object.keys(n), "option");
  return i.forEach((s, a) => r.set(a, s)), {
    listed: o.map((s) => ({ name: s.value("name"), code: i.get(s.value("name")), row: s })),
    special: n,
    codes: r
  };
}
function y0(e) {
  let t = e.value("name"), n = [Le, kt, St, Et].find((i) => i === t);
  if (n !== void 0)
    return n;
  let r = Array.from(e.texts("label").values()).map((i) => i.replace(/[.…!()[\]]/g, "").trim());
  return /^-?\d+$|^(?:dk|dnk|pns|pna|rf|ref|na|dont_?know|refuse|prefer_?not.*)$/i.test(t) || !Se.test(t) ? r.some((i) => g0.test(i)) ? St : r.some((i) => h0.test(i)) ? Et : null : null;
}

// src/core/interchange/read-xpath.ts
var x0 = [
  { or: "or" },
  { and: "and" },
  { "=": "equal", "!=": "notequal" },
  { "<": "less", "<=": "lessorequal", ">": "greater", ">=": "greaterorequal" },
  { "+": "+", "-": "-" },
  { "*": "*", div: "/", mod: "%" }
], Lc = /\s*(?:(\$\{\s*([^{}]*?)\s*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_][\w-]*(?:\.[\w-]+)*(?::[A-Za-z_][\w-]*)?)|(!=|<=|>=|[=<>()+\-*,]|\.\.?|\S))/y, Fm = /* @__PURE__ */ new Map([["true", !0], ["false", !1]]), b0 = 40, Dm = 4e3, ui = class extends Error {
};
function jm(e, t) {
  try {
    return w0(e.slice(0, Dm + 1), t);
  } catch (n) {
    if (n instanceof ui)
      return { fault: n.message };
    throw n;
  }
}
function _m(e) {
  return "fault" in e;
}
function v0(e) {
  let t = e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').trim(), n = [];
  for (Lc.lastIndex = 0; Lc.lastIndex < t.length; ) {
    let r = Lc.exec(t), [, o, i, s, a, l, c] = r;
    n.push(o !== void 0 ? { kind: "reference", text: i } : s !== void 0 ? { kind: "text", text: s.slice(1, -1) } : a !== void 0 ? { kind: "number", text: a } : l !== void 0 ? { kind: "name", text: l } : { kind: "sign", text: c });
  }
  return n;
}
function w0(e, t) {
  if (e.length > Dm)
    throw new ui(`${e.slice(0, 40)}\u2026`);
  let n = v0(e), r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), i = 0, s = 0, a = (S) => {
    var v, w;
    throw new ui((w = S != null ? S : (v = n[i]) == null ? void 0 : v.text) != null ? w : e.slice(0, 40));
  }, l = (S) => {
    let v = n[i], w = v !== void 0 && v.kind === "sign" && v.text === S;
    return i += w ? 1 : 0, w;
  }, c = (S) => {
    l(S) || a();
  };
  function u(S) {
    let v = x0[S];
    if (v === void 0)
      return d();
    let w = u(S + 1);
    for (; ; ) {
      let m = n[i];
      if (!(m !== void 0 && (m.kind === "sign" || m.kind === "name") && Object.prototype.hasOwnProperty.call(v, m.text)))
        return w;
      i++, w = y(v[m.text], w, u(S + 1));
    }
  }
  function d() {
    if (l("-")) {
      let S = d();
      return S.kind === "value" && typeof S.value == "number" ? { kind: "value", value: -S.value } : { kind: "binary", operator: "-", left: { kind: "value", value: 0 }, right: S };
    }
    return f();
  }
  function f() {
    s++, s > b0 && a();
    let S = p();
    return s--, S;
  }
  function p() {
    let S = n[i];
    if (S === void 0)
      return a();
    switch (i++, S.kind) {
      case "number":
        return { kind: "value", value: Number(S.text) };
      case "text":
        return { kind: "value", value: S.text };
      case "reference":
        return g(t.answer(S.text), `\${${S.text}}`);
      case "name": {
        if (l("("))
          return h(S.text);
        let v = t.column === void 0 ? null : t.column(S.text);
        return v === null ? a(S.text) : { kind: "value", value: v };
      }
      default:
        if (S.text === "(") {
          let v = u(0);
          return c(")"), v;
        }
        return S.text === "." ? g(t.own, ".") : a(S.text);
    }
  }
  function g(S, v) {
    if (S === null)
      return a(v);
    let w = { kind: "answer", parameter: S.parameter };
    return r.set(w, S), w;
  }
  function h(S) {
    let v = [];
    if (!l(")")) {
      do
        v.push(u(0));
      while (l(","));
      c(")");
    }
    let [w, m, b] = v;
    if (v.length === 0 && Fm.has(S))
      return { kind: "value", value: Fm.get(S) };
    if (w !== void 0 && v.length === 1)
      switch (S) {
        case "not":
          return E0(w);
        case "number":
        case "int":
        case "string":
        case "boolean":
        case "normalize-space":
          return w;
        case "count-selected":
        case "string-length": {
          let E = { kind: "value", value: null };
          return o.set(E, w), E;
        }
      }
    if (w !== void 0 && m !== void 0 && v.length === 2) {
      let E = r.get(w);
      if (S === "selected" && E !== void 0 && m.kind === "value") {
        let T = { kind: "value", value: E.code(String(m.value)) };
        return { kind: "binary", operator: E.isMultiple ? "contains" : "equal", left: w, right: T };
      }
      if (S === "contains" && E !== void 0 && !E.isMultiple)
        return { kind: "binary", operator: "contains", left: w, right: m };
      if (S === "coalesce" && m.kind === "value" && m.value === "")
        return w;
      if (S === "pow")
        return { kind: "binary", operator: "^", left: w, right: m };
    }
    return S === "if" && w !== void 0 && m !== void 0 && b !== void 0 && v.length === 3 ? { kind: "iif", operands: [w, m, b] } : a(`${S}()`);
  }
  function y(S, v, w) {
    var C, P;
    if (o.has(w) && !o.has(v))
      return y((C = k0[S]) != null ? C : S, w, v);
    let m = o.get(v);
    if (m !== void 0)
      return (P = S0(S, m, w)) != null ? P : a("count-selected()");
    let [b, E] = v.kind === "value" ? [w, v] : [v, w], T = r.get(b);
    if (E.kind === "value" && (S === "equal" || S === "notequal")) {
      if (E.value === "")
        return { kind: "unary", operator: S === "equal" ? "empty" : "notempty", operand: b };
      if (T !== void 0) {
        let I = { kind: "value", value: T.code(String(E.value)) }, R = T.isMultiple ? { kind: "value", value: [I.value] } : I;
        return v === E ? { kind: "binary", operator: S, left: R, right: w } : { kind: "binary", operator: S, left: v, right: R };
      }
    }
    return { kind: "binary", operator: S, left: v, right: w };
  }
  let k = u(0);
  return (i < n.length || o.has(k)) && a(), k;
}
var k0 = {
  less: "greater",
  lessorequal: "greaterorequal",
  greater: "less",
  greaterorequal: "lessorequal"
};
function S0(e, t, n) {
  let r = n.kind === "value" ? Number(n.value) : NaN, o = `${e} ${r}`, i = ["greater 0", "greaterorequal 1", "notequal 0"].includes(o), s = ["equal 0", "less 1", "lessorequal 0"].includes(o);
  return i || s ? { kind: "unary", operator: i ? "notempty" : "empty", operand: t } : null;
}
function E0(e) {
  return e.kind === "binary" && e.operator === "contains" ? F(O({}, e), { operator: "notcontains" }) : e.kind === "unary" && (e.operator === "empty" || e.operator === "notempty") ? F(O({}, e), { operator: e.operator === "empty" ? "notempty" : "empty" }) : { kind: "unary", operator: "not", operand: e };
}

// src/core/interchange/xlsform-plan.ts
var pi = "survey.description";
function Bm(e, t) {
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (u) => {
    let d = u.name === "" ? `${u.kind === "group" ? "group" : u.type}_${u.row.row}` : u.name, f = r.has(d) ? `${d}_${u.row.row}` : d;
    r.add(f), n.set(u, f), u.kind === "group" && $c(u) === null && Fc(u) === null && u.children.forEach(o);
  }, i = T0(e);
  for (let { group: u, children: d } of i)
    u === null ? d.forEach(o) : u.children.forEach(o);
  let s = qt(Array.from(n.values()), dt, "question");
  n.forEach((u, d) => {
    let f = s.get(u), p = d.name === pi || d.name.endsWith(".other");
    d.kind === "question" && f !== d.name && !p && t.gather("changed", "names-changed", `${d.name || u} \u2192 ${f}`);
  });
  let a = (u) => s.get(n.get(u)), l = (u, d) => {
    if (u.kind === "question")
      return [{ kind: "question", node: u, id: a(u) }];
    let f = $c(u), p = Fc(u);
    if (f !== null)
      return [O0(u, a(u), f)];
    if (p !== null)
      return [A0(u, a(u), p)];
    let g = d === yt, h = u.children.reduce(
      (y, k) => y.concat(l(k, g ? d : d + 1)),
      []
    );
    return g ? (t.changed({ sheet: "survey", row: u.row.row }, "group-too-deep", u.name, yt), h) : h.length === 0 ? [] : [{ kind: "panel", group: u, id: a(u), elements: h }];
  }, c = qt(i.map(({ key: u }) => u), [], "page");
  return i.map(({ group: u, key: d, children: f }) => ({
    group: u,
    id: c.get(d),
    elements: f.reduce((p, g) => p.concat(l(g, 0)), [])
  })).filter(({ elements: u }) => u.length > 0);
}
function T0(e) {
  let t = [], n = /* @__PURE__ */ new Set(), r = [], o = (s, a, l) => {
    let c = a === "" ? `page${t.length + 1}` : a, u = n.has(c) ? `${c}_${t.length + 1}` : c;
    n.add(u), t.push({ group: s, key: u, children: l });
  }, i = () => {
    r.length > 0 && (o(null, "", r), r = []);
  };
  for (let s of e)
    s.kind === "question" || $c(s) !== null || Fc(s) !== null ? r.push(s) : (i(), o(s, s.name, s.children));
  return i(), t;
}
function $c(e) {
  let t = [];
  for (let r of e.children) {
    let [o] = t;
    if (r.kind === "group" || r.type !== "select_one" || r.isOrOther || r.row.value("choice_filter") !== "" || o !== void 0 && o.list !== r.list)
      return null;
    t.push(r);
  }
  return (e.appearance.includes("table-list") || t.some(di) && t.every((r) => di(r) || r.appearance.includes("list-nolabel"))) && t.some((r) => !di(r)) ? t : null;
}
function di(e) {
  return e.appearance.includes("label");
}
function O0(e, t, n) {
  var i;
  let r = n.filter((s) => !di(s)), o = qt(r.map((s) => fi(s.name, e.name)), [], "row");
  return {
    kind: "matrix",
    group: e,
    id: t,
    rows: r.map((s) => ({ node: s, code: o.get(fi(s.name, e.name)) })),
    heading: (i = n.find(di)) != null ? i : null
  };
}
function Fc(e) {
  let t = e.children.filter((s) => s.kind === "group"), [n] = t;
  if (n === void 0 || t.length < e.children.length || n.children.length === 0)
    return null;
  let r = (s) => {
    let a = s.children.map((l) => !(l.kind === "question" && l.type === "select_one" && !l.isOrOther && l.row.value("choice_filter") === "" && l.row.value("relevant") === "") || s.name === "" || !/^[._-]/.test(l.name.slice(s.name.length)) || !l.name.startsWith(s.name) ? null : `${l.list} ${l.name.slice(s.name.length + 1)}`);
    return a.includes(null) ? null : a.join(`
`);
  }, o = r(n), i = t.some((s) => (t.length === 1 || s.appearance.includes("table-list")) && fi(s.name, e.name) === s.name);
  return o === null || i || t.some((s) => r(s) !== o) ? null : {
    rows: t,
    columns: n.children.map((s) => ({ node: s, suffix: s.name.slice(n.name.length + 1) }))
  };
}
function A0(e, t, { rows: n, columns: r }) {
  let o = qt(n.map((s) => fi(s.name, e.name)), [], "row"), i = qt(r.map(({ suffix: s }) => s), [], "column");
  return {
    kind: "grid",
    group: e,
    id: t,
    rows: n.map((s) => ({ node: s, code: o.get(fi(s.name, e.name)) })),
    columns: r.map(({ node: s, suffix: a }) => ({ node: s, name: i.get(a) }))
  };
}
function fi(e, t) {
  let n = e.slice(t.length);
  return t !== "" && e.startsWith(t) && /^[._-]./.test(n) ? n.slice(1) : e;
}

// src/core/interchange/xlsform-constraint.ts
var Vs = "regex(., '^https?://.+')", C0 = /^(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))\s*(<=|>=|<|>|=)\s*(?:(-?\d+(?:\.\d+)?)|(?:date\(\s*)?['"](\d{4}-\d{2}-\d{2})['"](?:\s*\))?)$/, P0 = /^(-?\d+(?:\.\d+)?)\s*(<=|>=|<|>|=)\s*(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))$/, I0 = { "<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=" }, R0 = /^not\(\s*selected\(\s*\.\s*,\s*['"]([^'"]*)['"]\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\s*\)$/;
function zm(e, t, n) {
  let r = { rest: [] };
  for (let o of Jm(e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"'))) {
    let i = R0.exec(o), s = o === Vs || i !== null && n(i[1]) || M0(o, t, r);
    r.isUrl = r.isUrl || o === Vs, s || r.rest.push(o);
  }
  return r;
}
function M0(e, t, n) {
  let r = P0.exec(e), o = C0.exec(r === null ? e : `${r[3]} ${I0[r[2]]} ${r[1]}`);
  if (o === null)
    return !1;
  let [, i = "", s = "", a, l] = o, c = s === "<" || s === ">", u = t || i !== ".";
  if (l !== void 0 && (i !== "." || c))
    return !1;
  c && !u && n.rest.push(`. != ${String(a)}`);
  let [d, f] = [/[>=]/.test(s) && !s.startsWith("<"), /[<=]/.test(s) && !s.startsWith(">")], p = (g) => l != null ? l : Number(a) + (c && u ? g : 0);
  return i === "." ? (d && (n.min = p(1)), f && (n.max = p(-1)), !0) : i.startsWith("string-length") ? (f && !d && (n.maxLength = p(-1)), f && !d || d && !f && p(1) <= 1) : (d && (n.minSelected = p(1)), f && (n.maxSelected = p(-1)), !0);
}
function Jm(e) {
  var o;
  let t = [], n = 0, r = "";
  for (let i of (o = e.match(/'[^']*'|"[^"]*"|[\w-]+|[^]/g)) != null ? o : [])
    n += i === "(" ? 1 : i === ")" ? -1 : 0, n === 0 && i.toLowerCase() === "and" ? (t.push(r), r = "") : r += i;
  return t.concat(r).reduce((i, s) => {
    let a = N0(s.trim());
    return a === s.trim() ? i.concat(a) : i.concat(Jm(a));
  }, []).filter((i) => i !== "");
}
function N0(e) {
  if (!e.startsWith("(") || !e.endsWith(")"))
    return e;
  let t = 0;
  for (let n = 0; n < e.length; n++)
    if (t += e[n] === "(" ? 1 : e[n] === ")" ? -1 : 0, t === 0 && n < e.length - 1)
      return e;
  return e.slice(1, -1).trim();
}

// src/core/interchange/xlsform-questions.ts
var Um = {
  other: ["showOtherItem", "otherText"],
  none: ["showNoneItem", "noneText"],
  refused: ["showRefuseItem", "refuseText"],
  dontknow: ["showDontKnowItem", "dontKnowText"]
}, L0 = ["minimal", "autocomplete", "autocomplete_chars", "search"];
function Wm(e, t) {
  let { node: n, id: r } = e, { row: o, appearance: i } = n, s = { sheet: "survey", row: o.row }, a = t.text(o, "label"), l = Fe({ description: t.text(o, "hint"), visibleIf: t.condition(o, "relevant") });
  if (n.type === "note")
    return a === void 0 ? null : F(O({ type: "html", name: r }, l), { html: a });
  let c = O(O(O({ name: r }, Fe({ title: a })), l), t.required(o)), u = n.type === "integer" || n.type === "range", d = t.choicesOf(n).special, f = zm(o.value("constraint"), u, (v) => [d.none, d.refused, d.dontknow].some((w) => w !== void 0 && w.name === v)), p = h(), g = p === null ? null : $0(p, f);
  return g !== null && f.rest.length > 0 && t.notes.lost(s, "constraint-lost", n.name, f.rest), g;
  function h() {
    switch (n.type) {
      case "text":
        return i.includes("multiline") ? O({ type: "comment" }, c) : O(O({ type: "text" }, c), f.isUrl ? { inputType: "url" } : {});
      case "integer":
        return F(O({ type: "text" }, c), { inputType: "number", integer: !0 });
      case "decimal":
        return F(O({ type: "text" }, c), { inputType: "number" });
      case "range":
        return y();
      case "date":
        return i.includes("year") ? (t.notes.changed(s, "type-changed", n.name, n.type), F(O({ type: "text" }, c), { inputType: "number", integer: !0 })) : F(O({ type: "text" }, c), { inputType: i.includes("month-year") ? "month" : "date" });
      case "acknowledge":
        return t.notes.changed(s, "type-changed", n.name, n.type), O({ type: "boolean" }, c);
      case "select_one":
      case "select_multiple":
      case "rank":
        return k();
      default:
        return t.notes.changed(s, "type-changed", n.name, n.type), O({ type: "text" }, c);
    }
  }
  function y() {
    let v = (T, C) => {
      var R;
      let I = o.value("parameters").replace(/\s*=\s*/g, "=").split(/[\s,;]+/).map((M) => M.split("=")).find(([M]) => M === T);
      return I === void 0 || !/^-?\d+(?:\.\d+)?$/.test((R = I[1]) != null ? R : "") ? C : Number(I[1]);
    }, [w, m, b] = [v("start", 1), v("end", 10), v("step", 1)], E = (m - w) / b + 1;
    return [w, m, b].every(Number.isInteger) && E > 1 && E <= ht ? O(F(O({ type: "rating" }, c), { rateMin: w, rateMax: m }), b === 1 ? {} : { rateStep: b }) : (t.notes.changed(s, "range-changed", n.name), F(O(F(O({ type: "text" }, c), { inputType: "number" }), Number.isInteger(b) && Number.isInteger(w) ? { integer: !0 } : {}), { min: Math.min(w, m), max: Math.max(w, m) }));
  }
  function k() {
    let { listed: v } = t.choicesOf(n);
    if (v.length === 0)
      return t.notes.lost(s, "no-choices", n.name), null;
    let w = o.value("choice_filter") !== "", m = w, b = v.map(({ code: P, row: I }) => {
      let R = m ? t.choiceCondition(n, I) : void 0;
      return m = R !== void 0, er(P, t.text(I, "label"), R);
    }), E = v.map(({ code: P }) => P), T = i.some((P) => L0.includes(P)), C = E.slice().sort().join() === "false,true" && d.other === void 0 && d.none === void 0;
    if (n.type === "rank")
      return F(O({ type: "ranking" }, c), { choices: b });
    if (n.type === "select_multiple")
      return O(F(O({ type: T ? "tagbox" : "checkbox" }, c), { choices: b }), S());
    if (C && !w) {
      let P = (I, R) => {
        let M = t.text(v.find((N) => N.code === I).row, "label");
        return M === t.message(R) || M === I ? void 0 : M;
      };
      return O(O(O({
        type: "boolean"
      }, c), Fe({ labelTrue: P("true", "localskills-choice-true"), labelFalse: P("false", "localskills-choice-false") })), S());
    }
    return i.includes("likert") ? O(F(O({ type: "rating" }, c), { rateValues: b }), S()) : O(F(O({ type: T ? "dropdown" : "radiogroup" }, c), { choices: b }), S());
  }
  function S() {
    return Object.keys(Um).reduce((v, w) => {
      let m = d[w];
      if (m === void 0)
        return v;
      let [b, E] = Um[w], T = m.row === o ? void 0 : t.text(m.row, "label");
      m.name !== w && t.notes.info(s, "special-choice", n.name, m.name, w);
      let C = T !== void 0 && T !== t.message(`localskills-choice-${w}`);
      return O(F(O({}, v), { [b]: !0 }), C ? { [E]: T } : {});
    }, {});
  }
}
function $0(e, t) {
  let { type: n, inputType: r } = e, o = n === "text" && ["number", "date", "month"].includes(String(r)), i = ["checkbox", "tagbox"].includes(String(n)), s = n === "comment" || n === "text" && !o, a = {}, l = (c, u, d, f) => {
    d !== void 0 && c ? a[u] = r === "month" ? String(d).slice(0, 7) : d : d !== void 0 && t.rest.push(f);
  };
  return l(o, "min", t.min, `. >= ${String(t.min)}`), l(o, "max", t.max, `. <= ${String(t.max)}`), l(s, "maxLength", t.maxLength, `string-length(.) <= ${String(t.maxLength)}`), l(i, "minSelectedChoices", t.minSelected, `count-selected(.) >= ${String(t.minSelected)}`), l(i, "maxSelectedChoices", t.maxSelected, `count-selected(.) <= ${String(t.maxSelected)}`), O(O({}, e), a);
}

// src/core/interchange/xlsform-elements.ts
var F0 = {
  select_one: ["other", "none", "refused", "dontknow"],
  select_multiple: ["other", "none", "refused", "dontknow"],
  likert: ["refused", "dontknow"],
  rank: [],
  cell: []
}, D0 = { required: "required-lost", choice_filter: "choice-filter-lost" }, qs = /^(?:yes|true|true\(\)|1)$/i, j0 = /^(?:no|false|false\(\)|0)?$/i;
function Vm(e) {
  let { lists: t, choiceColumns: n, languages: r, notes: o } = e, i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), l = (b) => ({ sheet: "survey", row: b.row }), c = (b) => {
    let E = Hs(b.replace(/\*\*([^*]+)\*\*/g, "$1").replace(/^#{1,6} +/, "")), T = E.replace(/\$\{[^{}]*\}/g, "\u2026");
    return T !== E && o.gather("changed", "piping", re(T)), T;
  };
  function u(b, E, T, C) {
    var M;
    let P = b.value(E);
    if (P === "" || qs.test(P) && E !== "choice_filter")
      return;
    let I = jm(P, T), R = _m(I) ? null : Fn(I);
    if (R === null || Tt(tt(R))) {
      o.lost(C, (M = D0[E]) != null ? M : "condition-lost", P);
      return;
    }
    return R;
  }
  let d = { answer: (b) => {
    var E;
    return (E = i.get(b)) != null ? E : null;
  }, own: null }, f = F(O({}, e), {
    text: (b, E) => r.text(b.texts(E), c),
    condition: (b, E) => u(b, E, d, l(b)),
    required(b) {
      let E = b.value("required");
      if (qs.test(E))
        return { isRequired: !0 };
      let T = j0.test(E) ? void 0 : u(b, "required", d, l(b));
      return T === void 0 ? {} : { requiredIf: T };
    },
    choiceCondition: (b, E) => u(b.row, "choice_filter", F(O({}, d), {
      // A column that is empty for this choice is an empty text, as it is in the other survey.
      column: (T) => n.includes(T.toLowerCase()) ? E.value(T.toLowerCase()) : null
    }), l(b.row)),
    choicesOf: (b) => s.get(b)
  });
  function p(b, E) {
    return E.some(({ node: T }) => T.type === "text" && T.name !== `${b.name}.other` && T.row.value("relevant").includes(`\${${b.name}}`) && /['"\u2018\u201c]other['"\u2019\u201d]/.test(T.row.value("relevant")));
  }
  function g(b, E, T) {
    var R, M;
    let C = $m((R = t.get(b.list)) != null ? R : [], T), P = b.isOrOther && C.special.other === void 0 && T.includes("other") ? F(O({}, C.special), { other: { name: "other", code: "other", row: b.row } }) : C.special;
    s.set(b, F(O({}, C), { special: P })), C.codes.forEach((N, L) => {
      N !== L && !Object.prototype.hasOwnProperty.call(C.special, N) && o.gather("changed", "codes-changed", `${b.name}: ${L} \u2192 ${N}`);
    });
    let I = b.type === "acknowledge" || C.listed.map(({ code: N }) => N).sort().join() === "false,true";
    if (i.set(b.name, {
      parameter: E,
      isMultiple: b.type === "select_multiple" || b.type === "rank",
      code: (N) => {
        var L;
        return b.type === "acknowledge" ? N.toLowerCase() === "ok" : I && (N === "true" || N === "false") ? N === "true" : /^-?\d+(?:\.\d+)?$/.test(N) && C.codes.size === 0 ? Number(N) : (L = C.codes.get(N)) != null ? L : N;
      }
    }), P.other !== void 0)
      for (let N of [`${b.name}.other`, `${b.name}_other`])
        i.set(N, (M = i.get(N)) != null ? M : { parameter: `${E}.other`, isMultiple: !1, code: (L) => L });
  }
  function h(b) {
    var C, P;
    let E = b.reduce((I, R) => I.concat(qm(R.elements)), []), T = E.filter((I) => I.kind === "question");
    for (let I of E)
      if (I.kind === "matrix")
        I.rows.forEach(({ node: R, code: M }) => g(R, `${I.id}.${M}`, []));
      else if (I.kind === "grid")
        for (let { node: R, code: M } of I.rows)
          R.children.forEach((N, L) => g(
            N,
            `${I.id}.${M}.${I.columns[L].name}`,
            []
          ));
      else if (I.kind === "question") {
        let { node: R } = I, M = R.appearance.includes("likert") ? "likert" : R.type, N = R.isOrOther && !((C = t.get(R.list)) != null ? C : []).some((j) => j.value("name") === "other"), L = ((P = F0[M]) != null ? P : []).filter((j) => j !== "other" || N || !p(R, T));
        g(R, I.id, L);
      }
    for (let { node: I } of T) {
      let R = I.type === "text" && I.name.endsWith(".other") ? T.find((M) => `${M.node.name}.other` === I.name) : void 0;
      R !== void 0 && f.choicesOf(R.node).special.other !== void 0 && (a.add(I), i.set(I.name, { parameter: `${R.id}.other`, isMultiple: !1, code: (M) => M }));
    }
  }
  function y(b) {
    if (b.kind === "question")
      return a.has(b.node) ? null : Wm(b, f);
    let { row: E } = b.group, T = O({
      name: b.id
    }, Fe({ title: f.text(E, "label"), description: f.text(E, "hint"), visibleIf: f.condition(E, "relevant") }));
    switch (b.kind) {
      case "panel": {
        let C = b.elements.map(y).filter(Hm);
        return C.length === 0 ? null : F(O({ type: "panel" }, T), { elements: C });
      }
      case "matrix":
        return k(b, T);
      case "grid":
        return S(b, T);
    }
  }
  function k(b, E) {
    var R;
    let [T] = b.rows, C = w(T.node);
    if (C === null)
      return null;
    let P = b.rows.filter(({ node: M }) => qs.test(M.row.value("required")));
    P.length > 0 && P.length < b.rows.length && o.changed(l(b.group.row), "rows-required", b.group.name);
    let I = (R = E.title) != null ? R : b.heading === null ? void 0 : f.text(b.heading.row, "label");
    return F(O(O(O({
      type: "matrix"
    }, Fe(F(O({}, E), { title: I }))), P.length > 0 ? { isRequired: !0 } : {}), P.length === b.rows.length ? { eachRowRequired: !0 } : {}), {
      columns: C,
      rows: b.rows.map(({ node: M, code: N }) => v(M.row, N))
    });
  }
  function S(b, E) {
    let T = b.columns.map(({ node: P, name: I }) => F(O({ name: I }, Fe({ title: f.text(P.row, "label") })), { choices: w(P) }));
    if (T.some((P) => P.choices === null))
      return null;
    let C = b.rows.some(({ node: P }) => P.children.some((I) => qs.test(I.row.value("required"))));
    return C && o.changed(l(b.group.row), "cells-required", b.group.name), F(O(O({
      type: "matrixdropdown"
    }, E), C ? { isRequired: C } : {}), {
      columns: T,
      rows: b.rows.map(({ node: P, code: I }) => v(P.row, I))
    });
  }
  function v(b, E) {
    return er(E, f.text(b, "label"), f.condition(b, "relevant"));
  }
  function w(b) {
    let { listed: E } = f.choicesOf(b);
    return E.length === 0 ? (o.lost(l(b.row), "no-choices", b.name), null) : E.map(({ code: T, row: C }) => er(T, f.text(C, "label")));
  }
  return {
    read(b) {
      h(b);
      let E, T = [], C = (P) => P.kind === "question" && P.node.name === pi;
      for (let P of b) {
        let I = P.elements.find(C);
        E = I === void 0 ? E : f.text(I.node.row, "label");
        let R = P.elements.filter((M) => !C(M)).map(y).filter(Hm);
        R.length > 0 && T.push(m(P, R));
      }
      return { pages: T, description: E, settings: _0(T, o) };
    }
  };
  function m({ group: b, id: E }, T) {
    return b === null ? { name: E, elements: T } : F(O({
      name: E
    }, Fe({
      title: f.text(b.row, "label"),
      description: f.text(b.row, "hint"),
      visibleIf: f.condition(b.row, "relevant")
    })), {
      elements: T
    });
  }
}
function Hm(e) {
  return e !== null;
}
function qm(e) {
  return e.reduce((t, n) => t.concat(n, n.kind === "panel" ? qm(n.elements) : []), []);
}
function _0(e, t) {
  let n = [], r = (l) => l.forEach((c) => {
    c.type === "matrixdropdown" ? n.push(c) : c.type === "panel" && r(c.elements);
  });
  e.forEach((l) => r(l.elements));
  let o = (l) => l.choices.map((c) => typeof c == "string" ? c : c.value), i = n.find((l) => {
    let c = l.columns;
    return c.length === Ot.length && c.every((u) => Ot.includes(u.name) && At.every((d) => o(u).includes(d)));
  });
  if (i === void 0)
    return {};
  let s = i.columns.reduce((l, c) => l.concat(o(c)), []), a = Array.from(new Set(s.filter((l) => !At.includes(l))));
  return t.info(null, "measured-grid", i.name), a.forEach((l) => t.gather("info", "not-counted", l)), F(O({}, a.length > 0 ? { notInStatistics: a } : {}), { measures: { grid: i.name } });
}

// src/core/interchange/language-names.ts
var Xs = {
  ar: ["\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "Arabic"],
  bn: ["\u09AC\u09BE\u0982\u09B2\u09BE", "Bengali", "Bangla"],
  ca: ["Catal\xE0", "Catalan"],
  cs: ["\u010Ce\u0161tina", "Czech"],
  da: ["Dansk", "Danish"],
  de: ["Deutsch", "German"],
  el: ["\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC", "Greek"],
  en: ["English"],
  eo: ["Esperanto"],
  es: ["Espa\xF1ol", "Spanish", "Castellano"],
  et: ["Eesti", "Estonian"],
  eu: ["Euskara", "Basque"],
  fa: ["\u0641\u0627\u0631\u0633\u06CC", "Persian", "Farsi"],
  fi: ["Suomi", "Finnish"],
  fr: ["Fran\xE7ais", "French", "Francais"],
  ha: ["Hausa"],
  he: ["\u05E2\u05D1\u05E8\u05D9\u05EA", "Hebrew"],
  hi: ["\u0939\u093F\u0928\u094D\u0926\u0940", "Hindi"],
  hr: ["Hrvatski", "Croatian"],
  ht: ["Krey\xF2l ayisyen", "Haitian Creole", "Creole"],
  hu: ["Magyar", "Hungarian"],
  hy: ["\u0540\u0561\u0575\u0565\u0580\u0565\u0576", "Armenian"],
  id: ["Bahasa Indonesia", "Indonesian"],
  ig: ["Igbo"],
  it: ["Italiano", "Italian"],
  ja: ["\u65E5\u672C\u8A9E", "Japanese"],
  ka: ["\u10E5\u10D0\u10E0\u10D7\u10E3\u10DA\u10D8", "Georgian"],
  km: ["\u1797\u17B6\u179F\u17B6\u1781\u17D2\u1798\u17C2\u179A", "Khmer"],
  ko: ["\uD55C\uAD6D\uC5B4", "Korean"],
  ku: ["Kurd\xEE", "Kurdish"],
  mg: ["Malagasy"],
  mk: ["\u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0441\u043A\u0438", "Macedonian"],
  ml: ["\u0D2E\u0D32\u0D2F\u0D3E\u0D33\u0D02", "Malayalam"],
  mr: ["\u092E\u0930\u093E\u0920\u0940", "Marathi"],
  ms: ["Bahasa Melayu", "Malay"],
  my: ["\u1019\u103C\u1014\u103A\u1019\u102C\u1018\u102C\u101E\u102C", "Burmese"],
  nb: ["Norsk bokm\xE5l", "Norwegian", "Norsk"],
  ne: ["\u0928\u0947\u092A\u093E\u0932\u0940", "Nepali"],
  nl: ["Nederlands", "Dutch"],
  pa: ["\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40", "Punjabi"],
  pl: ["Polski", "Polish"],
  ps: ["\u067E\u069A\u062A\u0648", "Pashto"],
  pt: ["Portugu\xEAs", "Portuguese", "Portugues"],
  "pt-br": ["Portugu\xEAs do Brasil", "Brazilian Portuguese"],
  ro: ["Rom\xE2n\u0103", "Romanian"],
  ru: ["\u0420\u0443\u0441\u0441\u043A\u0438\u0439", "Russian"],
  rw: ["Ikinyarwanda", "Kinyarwanda"],
  sk: ["Sloven\u010Dina", "Slovak"],
  sl: ["Sloven\u0161\u010Dina", "Slovenian"],
  so: ["Soomaaliga", "Somali"],
  sq: ["Shqip", "Albanian"],
  sr: ["\u0421\u0440\u043F\u0441\u043A\u0438", "Serbian"],
  sv: ["Svenska", "Swedish"],
  sw: ["Kiswahili", "Swahili"],
  ta: ["\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD", "Tamil"],
  te: ["\u0C24\u0C46\u0C32\u0C41\u0C17\u0C41", "Telugu"],
  th: ["\u0E44\u0E17\u0E22", "Thai"],
  tl: ["Tagalog", "Filipino"],
  tr: ["T\xFCrk\xE7e", "Turkish", "Turkce"],
  uk: ["\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430", "Ukrainian"],
  ur: ["\u0627\u0631\u062F\u0648", "Urdu"],
  uz: ["O\u02BBzbekcha", "Uzbek"],
  vi: ["Ti\u1EBFng Vi\u1EC7t", "Vietnamese"],
  wo: ["Wolof"],
  yo: ["Yor\xF9b\xE1", "Yoruba"],
  zh: ["\u4E2D\u6587", "Chinese"],
  zu: ["isiZulu", "Zulu"],
  am: ["\u12A0\u121B\u122D\u129B", "Amharic"]
};
function Tr(e) {
  var r;
  let t = /\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$/.exec(e), n = (t === null ? e : t[1]).trim().toLowerCase().replace(/_/g, "-");
  return st.test(n) ? n : (r = Object.keys(Xs).find((o) => Xs[o].some((i) => i.toLowerCase() === n))) != null ? r : null;
}
function Gs(e) {
  return `${(Object.prototype.hasOwnProperty.call(Xs, e) ? Xs[e] : [e])[0]} (${e})`;
}

// src/core/interchange/xlsform-sheet.ts
var B0 = {
  command: "type",
  tag: "name",
  value: "name",
  caption: "label",
  relevance: "relevant",
  list: "list_name",
  listname: "list_name",
  constraining_message: "constraint_message",
  "jr:constraintmsg": "constraint_message",
  constraintmsg: "constraint_message",
  requiredmsg: "required_message",
  "jr:requiredmsg": "required_message",
  readonly: "read_only",
  calculate: "calculation",
  count: "repeat_count",
  "jr:count": "repeat_count",
  set_form_title: "form_title",
  title: "form_title",
  set_form_id: "form_id",
  id_string: "form_id"
}, z0 = ["bind", "control", "body", "media"];
function Xm(e) {
  let t = e.findIndex((a) => a.some((l) => Qs(l) !== "")), n = t === -1 ? [] : e[t].map(Qs), r = n.some((a) => a.includes("::")), o = n.map((a) => J0(a, r)), i = e.slice(t + 1).map((a, l) => {
    let c = /* @__PURE__ */ new Map();
    return o.forEach((u, d) => {
      var p, g;
      let f = Qs(a[d]);
      if (u !== null && f !== "") {
        let h = (p = c.get(u.name)) != null ? p : /* @__PURE__ */ new Map();
        c.set(u.name, h), h.set(u.language, (g = h.get(u.language)) != null ? g : f);
      }
    }), {
      row: t + 2 + l,
      value: (u) => {
        var d, f;
        return (f = Array.from(((d = c.get(u)) != null ? d : /* @__PURE__ */ new Map()).values())[0]) != null ? f : "";
      },
      texts: (u) => {
        var d;
        return (d = c.get(u)) != null ? d : /* @__PURE__ */ new Map();
      }
    };
  }), s = o.filter((a) => a !== null);
  return {
    rows: t === -1 ? [] : i,
    columns: Dc(s.map(({ name: a }) => a)),
    languages: Dc(s.map(({ language: a }) => a).filter((a) => a !== ""))
  };
}
function Qs(e) {
  return e == null ? "" : typeof e == "object" ? isNaN(e.getTime()) ? "" : e.toISOString().slice(0, 10) : String(e).trim();
}
function J0(e, t) {
  var s;
  if (e === "")
    return null;
  let n = (t || e.includes("::") ? e.split("::") : U0(e)).map((a) => a.trim()), r = n[0].split(/\s+/).join("_").toLowerCase(), o = z0.includes(r) && n.length > 1, i = o ? n[1].toLowerCase() : r;
  return { name: (s = A(B0, i)) != null ? s : i, language: n.slice(o ? 2 : 1).join(":") };
}
function U0(e) {
  return e.split(/:(?!(?:count|constraintMsg|requiredMsg)$)/i);
}
function Dc(e) {
  return Array.from(new Set(e));
}
function Gm(e, t) {
  var l;
  let n = Dc(e.reduce((c, u) => c.concat(u.languages), [])), r = (c, u) => c.toLowerCase() === u.toLowerCase() || Tr(c) !== null && Tr(c) === Tr(u), o = n.find((c) => t !== "" && r(c, t)), i = e.some((c) => c.rows.some((u) => u.texts("label").has(""))), s = o != null ? o : i ? "" : (l = n[0]) != null ? l : "", a = s === "" ? t : s;
  return {
    locale: a === "" || a.toLowerCase() === "default" ? null : Tr(a),
    unknown: n.filter((c) => c !== s && Tr(c) === null),
    text(c, u) {
      var g;
      let d = {}, f = (g = c.get(s)) != null ? g : c.get("");
      f !== void 0 && u(f) !== "" && (d.default = u(f)), c.forEach((h, y) => {
        var S;
        let k = y === "" || y === s ? null : Tr(y);
        k !== null && u(h) !== "" && u(h) !== d.default && (d[k] = u(h), d.default = (S = d.default) != null ? S : u(h));
      });
      let p = Object.keys(d);
      return p.length === 0 ? void 0 : p.length === 1 ? d.default : W0(d);
    }
  };
}
function W0(e) {
  let r = e, { default: t = "" } = r, n = fr(r, ["default"]);
  return O({ default: t }, n);
}

// src/core/interchange/xlsform-tree.ts
var H0 = /^(?:add )?(select[ _]?one|select1|select[ _]multiple|select all that apply|rank)(?: prompt using| from)?\s+(\S.*?)(\s+(?:or[ _]other|or specify other|or other))?$/i, V0 = /^select[ _](?:one|multiple)[ _](?:from[ _]file|external)\b/i, q0 = /^begin[ _]\s*(group|repeat|lgroup|looped group|loop)\b/i, X0 = /^end[ _]\s*(?:group|repeat|lgroup|looped group|loop)\b/i, G0 = [
  "start",
  "end",
  "today",
  "deviceid",
  "imei",
  "subscriberid",
  "simserial",
  "phonenumber",
  "username",
  "email",
  "audit",
  "start-geopoint",
  "background-audio",
  "background-geopoint"
], Q0 = [
  "calculate",
  "hidden",
  "geopoint",
  "geotrace",
  "geoshape",
  "gps",
  "location",
  "image",
  "photo",
  "audio",
  "video",
  "file",
  "barcode",
  "osm",
  "xml-external",
  "csv-external",
  "signature",
  "draw",
  "annotate",
  "entity"
], K0 = {
  string: "text",
  int: "integer",
  trigger: "acknowledge",
  datetime: "datetime",
  "date time": "datetime",
  date_time: "datetime"
}, Y0 = ["text", "integer", "decimal", "range", "date", "time", "datetime", "note", "acknowledge"], Z0 = 50;
function Qm(e, t) {
  let n = [], r = [{ children: n, isRepeat: !1 }];
  for (let o of e.rows) {
    let i = o.value("type").replace(/\s+/g, " "), s = { sheet: "survey", row: o.row };
    if (i === "") {
      (o.value("name") !== "" || o.value("label") !== "") && t.lost(s, "no-type", o.value("name") || o.value("label"));
      continue;
    }
    let a = q0.exec(i), l = r.some(({ isRepeat: c }) => c);
    if (a !== null) {
      let c = [], u = a[1].toLowerCase() !== "group";
      u && !l && t.lost(s, "repeat", o.value("name")), !u && !l && r.length < Z0 && r[r.length - 1].children.push({
        kind: "group",
        row: o,
        name: o.value("name"),
        appearance: Km(o.value("appearance")),
        children: c
      }), r.push({ children: c, isRepeat: u });
    } else if (X0.test(i))
      r.length > 1 && r.pop();
    else if (!l) {
      let c = eE(o, i, t);
      c !== null && r[r.length - 1].children.push(c);
    }
  }
  return n;
}
function eE(e, t, n) {
  var c;
  let r = { sheet: "survey", row: e.row }, o = e.value("name"), i = { kind: "question", row: e, name: o, appearance: Km(e.value("appearance")) };
  if (V0.test(t))
    return n.lost(r, "choices-elsewhere", o), null;
  let s = H0.exec(t);
  if (s !== null) {
    let u = s[1].toLowerCase();
    return F(O({}, i), {
      type: u === "rank" ? "rank" : /multiple|all/.test(u) ? "select_multiple" : "select_one",
      list: s[2],
      isOrOther: s[3] !== void 0
    });
  }
  let a = t.toLowerCase(), l = (c = A(K0, a)) != null ? c : a;
  return G0.includes(l) ? (n.gather("lost", "metadata", t), null) : Y0.includes(l) ? F(O({}, i), { type: l, list: "", isOrOther: !1 }) : (n.lost(r, Q0.includes(l) ? "type-not-here" : "type-unknown", o, t), null);
}
function Km(e) {
  return e.toLowerCase().split(/[\s,;]+/).filter((t) => t !== "");
}

// src/core/interchange/read-xlsform.ts
var Ym = "imported-survey", tE = [
  "default",
  "calculation",
  "trigger",
  "read_only",
  "repeat_count",
  "constraint_message",
  "required_message",
  "guidance_hint",
  "image",
  "big-image",
  "audio",
  "video",
  "autoplay",
  "save_to",
  "media",
  "intent"
];
function Zm(e, t = {}) {
  var f, p, g, h;
  let n = wn(), [r, o, i] = [e.survey, (f = e.choices) != null ? f : [], (p = e.settings) != null ? p : []].map(Xm);
  if (r === void 0 || o === void 0 || i === void 0 || !r.columns.includes("type"))
    return n.lost(null, "no-survey-sheet"), { definition: null, notes: n.finish() };
  let s = (y) => i.rows[0] === void 0 ? "" : i.rows[0].value(y), a = Gm([r, o], s("default_language"));
  a.unknown.forEach((y) => n.lost(null, "language-unknown", y));
  for (let y of [r, o])
    for (let k of y.columns.filter((S) => tE.includes(S)))
      y.rows.some((S) => S.value(k) !== "") && n.gather("lost", "columns-left-out", k);
  let c = Vm({
    lists: Lm(o),
    choiceColumns: o.columns,
    languages: a,
    notes: n,
    message: (g = t.message) != null ? g : (() => "")
  }).read(Bm(Qm(r, n), n)), u = s("form_id") || s("form_title"), d = s("form_title");
  return zs(F(O(O(O({}, a.locale === null ? {} : { locale: a.locale }), d === "" ? {} : { title: d }), c.description === void 0 ? {} : { description: c.description }), {
    pages: c.pages,
    localSkills: O({
      id: (h = t.id) != null ? h : u === "" ? Ym : ao(u, Ym),
      status: "draft"
    }, c.settings)
  }), n);
}

// src/core/interchange/workbook.ts
var nE = 5e6, rE = 5e7, oE = 2e4, iE = ["survey", "choices", "settings"], eg = 101010256, sE = 33639248;
function tg(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.length - 22;
  for (; n >= 0 && n > e.length - 65558 && t.getUint32(n, !0) !== eg; )
    n--;
  if (e.length > nE)
    return "too-large";
  if (n < 0 || t.getUint32(n, !0) !== eg)
    return "not-xlsx";
  let r = t.getUint32(n + 16, !0), o = 0;
  for (let i = t.getUint16(n + 10, !0); i > 0; i--) {
    if (r + 46 > n || t.getUint32(r, !0) !== sE)
      return "not-xlsx";
    o += t.getUint32(r + 24, !0), r += 46 + t.getUint16(r + 28, !0) + t.getUint16(r + 30, !0) + t.getUint16(r + 32, !0);
  }
  return o <= rE ? null : "too-large";
}
function ng(e) {
  let t = (i) => {
    let s = e.find((a) => a.sheet.trim().toLowerCase() === i);
    return s === void 0 ? void 0 : s.data.slice(0, oE);
  }, [n, r, o] = iE.map(t);
  return n === void 0 ? null : O(O({ survey: n }, r && { choices: r }), o && { settings: o });
}

// src/ui/survey-making/import-file.ts
var og = ".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", aE = "PK";
function jc(e, t) {
  return new Promise((n, r) => {
    let o = new FileReader();
    o.onload = () => {
      var i;
      return n((i = o.result) != null ? i : "");
    }, o.onerror = () => r(o.error), o[t](e);
  });
}
function lE(e) {
  return Y(this, null, function* () {
    let t = tg(new Uint8Array(yield jc(e, "readAsArrayBuffer")));
    return t != null ? t : ng(yield Bs(e));
  });
}
function rg(e, t) {
  let n = e.notes.map((r) => Er(r, t));
  return e.definition === null ? { kind: "unknown", explanation: n.join(`
`) } : { kind: "definition", json: e.definition, notes: n };
}
function ig(e, t) {
  return Y(this, null, function* () {
    let n = (r) => t.text(r);
    try {
      if ((yield jc(e.slice(0, 2), "readAsText")) === aE) {
        let l = yield lE(e);
        return typeof l == "string" ? { kind: "unknown", explanation: t.text(`localskills-interchange-${l}`, e.name) } : l === null ? { kind: "unknown", explanation: "" } : rg(Zm(l, { message: n }), t);
      }
      let { value: o, faults: i } = Kt(String(yield jc(e, "readAsText")).replace(/^\uFEFF/, "")), [s] = i;
      return _(o) ? typeof Z(o, ["localSkills", "id"]) == "string" && Ce(o).faults.length === 0 ? { kind: "definition", json: o, notes: [] } : rg(Mm(o, { message: n }), t) : { kind: "unknown", explanation: s === void 0 ? "" : mn(s, t) };
    } catch (r) {
      return { kind: "unknown", explanation: r instanceof Error ? r.message : "" };
    }
  });
}

// src/ui/survey-making/begin-file.ts
var sg = "ext-localSkills-making-file";
function ag(e, t) {
  let { messages: n } = e, r = (a, ...l) => n.text(`localskills-making-begin-${a}`, ...l), o = x("input", { type: "file", accept: og, id: sg }), i = x("div", { "aria-live": "polite" }), s = ({ notes: a }) => a.length === 0 ? null : x(
    "div",
    {},
    x("p", {}, r("file-notes", a.length)),
    x("ul", {}, ...a.map((l) => x("li", {}, l)))
  );
  return o.addEventListener("change", () => {
    let a = o.files && o.files[0];
    a && (z(i, x("p", {}, n.text("localskills-making-loading"))), ig(a, n).then((l) => {
      z(
        i,
        l.kind === "definition" ? Q(
          "success",
          x("p", {}, r("file-read", a.name), " ", Vo(l.json, e)),
          s(l)
        ) : Q(
          "error",
          x("p", {}, r("file-unknown", a.name)),
          l.explanation === "" ? null : x("p", { dir: "auto" }, l.explanation)
        )
      ), t(l.kind === "definition" ? l : null);
    }));
  }), x("div", {}, x("p", {}, x("label", { for: sg }, r("file-which"))), o, i);
}

// src/core/survey/answer-state.ts
function Or(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}

// src/core/survey/lifecycle.ts
var cE = {
  open: "open",
  pause: "paused",
  resume: "open",
  close: "closed",
  reopen: "open",
  archive: "archived"
};
function Ks(e, t) {
  let { status: n, opens: r, closes: o } = e;
  switch (n) {
    case "draft":
      return ["open"];
    case "open":
      return o !== null && t > o ? ["reopen", "close", "archive"] : r !== null && t < r ? ["open", "pause", "close"] : ["pause", "close"];
    case "paused":
      return ["resume", "close"];
    case "closed":
      return ["reopen", "archive"];
    case "archived":
      return ["reopen"];
  }
}
function Ar(e, t, n) {
  let r = A(e, "localSkills"), o = O({}, _(r) ? r : {}), i = cE[t];
  if (o.status = i, i === "open") {
    let { opens: s, closes: a } = o;
    typeof s == "string" && s > n && delete o.opens, typeof a == "string" && a < n && delete o.closes;
  }
  return F(O({}, e), { localSkills: o });
}

// src/core/survey/text.ts
function ze(e, t) {
  if (e.text !== null)
    return we(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? we(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Ae(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : we(e.title, t.messages, t.locale);
}

// src/core/json/write-json.ts
function ug(e) {
  return _c(e, "");
}
function _c(e, t) {
  if (typeof e == "string")
    return cg(e);
  if (typeof e == "number")
    return dE(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let n = `${t}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${n}${e.join(`,
${n}`)}
${t}]` : lg("[", e.map((i) => _c(i, n)), "]", t);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${cg(i)}: ${_c(r[i], n)}`);
  return lg("{", o, "}", t);
}
function lg(e, t, n, r) {
  return t.length === 0 ? e + n : `${e}
${t.map((o) => `${r}	${o}`).join(`,
`)}
${r}${n}`;
}
var uE = /^[ !#-%'-;=?-[\]-~]*$/;
function cg(e) {
  if (uE.test(e))
    return `"${e}"`;
  let t = Array.from(e).map((n) => /^[\uD800-\uDFFF]$/.test(n) ? "\uFFFD" : n);
  return JSON.stringify(t.join("")).replace(/[<>&\u2028\u2029]/g, (n) => `\\u${n.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function dE(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [t, n] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(n) < -4 ? `${t.includes(".") ? t : `${t}.0`}e${n}` : JSON.stringify(e);
}

// src/ui/survey-making/publish-definition.ts
function tr(e) {
  let t = (n) => n.replace(/[^]/g, (r) => `\\u${r.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  return ug(e).replace(/~{3,}|\{{2,}|\[{2,}/g, t);
}
function fo(e, t) {
  if (e === t)
    return !0;
  if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t))
    return !1;
  let [n, r] = [e, t], o = Object.keys(n);
  return o.length === Object.keys(r).length && o.every((i) => Object.prototype.hasOwnProperty.call(r, i) && fo(n[i], r[i]));
}
function po(e, t, n) {
  let { wiki: r, titles: o } = e, i = o.definition(t), s = n, a = () => Y(null, null, function* () {
    return Rn((yield r.readPages([i])).get(i));
  }), l = (f, p) => fo(f.json, p) ? (s = f, { kind: "published" }) : { kind: "meanwhile", saved: f }, c = (f) => Y(null, null, function* () {
    var p;
    if (f.baseRevision !== 0)
      return r.save(f);
    try {
      return yield r.save(F(O({}, f), { contentModel: "json" }));
    } catch (g) {
      if (g instanceof Pe && /contentmodel/.test((p = g.details.code) != null ? p : ""))
        return r.save(f);
      throw g;
    }
  }), u = (f, p, g, h) => Y(null, null, function* () {
    let y = yield a();
    if (y.revision !== s.revision) {
      if (h || y.json === null || !fo(y.json, s.json))
        return l(y, f);
      s = y;
    }
    let k;
    try {
      let S = tr(f);
      k = yield c(O({ title: i, text: S, summary: p, baseRevision: s.revision }, g));
    } catch (S) {
      if (S instanceof Pe && S.reason === "edit-conflict")
        return h ? l(yield a(), f) : u(f, p, g, !0);
      throw S;
    }
    return k.mergedWith !== void 0 ? l(yield a(), f) : (s = {
      revision: k.revision,
      json: f,
      text: tr(f),
      faults: [],
      user: e.user.name,
      timestamp: e.now().toISOString()
    }, { kind: "published" });
  });
  return {
    base: () => s,
    rebase(f) {
      s = f;
    },
    publish(h, y) {
      return Y(this, arguments, function* (f, p, g = {}) {
        return s.revision !== 0 && fo(s.json, f) ? { kind: "unchanged" } : u(f, p, g, !1).catch((k) => ({
          kind: "fault",
          fault: k instanceof Pe ? k : new Pe("other", String(k))
        }));
      });
    }
  };
}

// src/ui/survey-making/earlier-survey.ts
function mi(e, t) {
  let { id: n, title: r, locale: o } = e;
  return Ae({ name: n, title: r }, { messages: t.messages, locale: o, taxonomy: null }).text;
}
function Ys(e, t, n) {
  let r = t.json === null ? null : Ce(t.json).survey;
  return r === null || ["draft", "closed"].includes(Or(r, n.now().toISOString())) ? null : { id: e, title: mi(F(O({}, r), { id: e }), n), base: t };
}
function Zs(e, t) {
  return Y(this, null, function* () {
    let { messages: n, titles: r } = e, { id: o, base: i } = t, s = r.definition(o), a = e.now().toISOString().slice(0, 10), l = po(e, o, i), c = (p) => l.publish(Ar(p, "close", a), n.text("localskills-making-summary-close")), u = (p, g) => ({
      kind: "fault",
      title: s,
      fault: p,
      text: g === null ? "" : tr(Ar(g, "close", a))
    }), { json: d } = i, f = d === null ? null : yield c(d);
    return f !== null && f.kind === "meanwhile" && ({ json: d } = f.saved, l.rebase(f.saved), f = d === null ? null : yield c(d)), f === null || f.kind === "meanwhile" ? u(new Pe("edit-conflict", ""), d) : f.kind === "fault" ? u(f.fault, d) : { kind: "closed" };
  });
}

// src/ui/survey-making/begin-origin.ts
function dg(e, t, n) {
  let r = Ys(e, t, n);
  return r === null ? null : Q("notice", n.messages.text("localskills-making-begin-still-open", r.title));
}
function fg(e, t, n) {
  let { messages: r } = e, { id: o, kind: i, base: s, json: a } = t;
  return {
    element: x(
      "div",
      {},
      x("p", {}, r.text(`localskills-making-begin-${i}-help`), " ", Vo(a, e)),
      i === "wave" ? dg(o, s, e) : null,
      pe(ee(r.text("localskills-making-begin-other"), "quiet", n))
    ),
    beginning: () => ({ json: a, place: "wiki", id: o, kind: i })
  };
}
function pg(e, t) {
  let { messages: n, bundledSurveys: r } = e, o = (v, ...w) => n.text(`localskills-making-begin-${v}`, ...w), i = r.length > 0 ? `bundled:${r[0].id}` : "blank", s = "copy", a = "", l = null, c = /* @__PURE__ */ new Map(), u = x("div", { class: "ext-localSkills-making-detail" }), d = x("div", {}), f = () => {
    var v, w, m, b, E;
    switch (i) {
      case "wiki":
        return { json: (w = (v = c.get(a)) == null ? void 0 : v.json) != null ? w : null, place: "wiki", id: a, kind: s };
      case "file":
        return { json: (m = l == null ? void 0 : l.json) != null ? m : null, place: "file", id: "", kind: "copy" };
      case "blank":
        return { json: null, place: "blank", id: "", kind: s };
      default: {
        let T = i.replace(/^bundled:/, "");
        return { json: (E = (b = r.find((C) => C.id === T)) == null ? void 0 : b.definition) != null ? E : null, place: "bundled", id: T, kind: s };
      }
    }
  }, p = x("div", { "aria-live": "polite" }), g = () => {
    let v = c.get(a);
    z(p, i === "wiki" && s === "wave" && v !== void 0 ? dg(a, v.base, e) : null), t();
  }, h = () => {
    let { json: v, place: w } = f(), m = ["copy", "core", ...w === "wiki" ? ["wave"] : []];
    z(d, v === null || w === "file" ? null : vr({
      label: o("kind"),
      value: s,
      options: m.map((b) => ({
        // Messages used here: localskills-making-begin-copy, localskills-making-begin-core,
        // localskills-making-begin-wave, and the same with -help
        value: b,
        label: o(b),
        help: o(`${b}-help`)
      })),
      onChange(b) {
        s = b, g();
      }
    }).element, p);
  }, y = () => {
    h(), g();
  }, k = () => Y(null, null, function* () {
    z(u, x("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let v = yield xs(e);
      if (v.forEach(({ id: m, json: b, base: E }) => c.set(m, { json: b, base: E })), i !== "wiki")
        return;
      let [w] = v;
      if (w === void 0) {
        z(u, Q("notice", o("wiki-none")));
        return;
      }
      a = c.has(a) ? a : w.id, z(u, nn({
        label: o("wiki-which"),
        value: a,
        options: v.map(({ id: m, json: b }) => {
          var E, T;
          return { value: m, label: (T = (E = Qn(b, e)) == null ? void 0 : E.text) != null ? T : m };
        }),
        onChange(m) {
          a = m, y();
        }
      }).element), y();
    } catch (v) {
      z(u, Q(
        "error",
        x("p", {}, n.text("localskills-making-not-loaded")),
        pe(ee(n.text("localskills-save-try-again"), "normal", () => {
          k();
        }))
      ));
    }
  }), S = vr({
    label: o("origin"),
    value: i,
    options: [
      ...r.map(({ id: v, definition: w }) => {
        var m, b;
        return {
          value: `bundled:${v}`,
          label: (b = (m = Qn(w, e)) == null ? void 0 : m.text) != null ? b : v,
          help: [up(w, e), Vo(w, e)].filter((E) => E !== "").join(" ")
        };
      }),
      { value: "wiki", label: o("wiki"), help: o("wiki-help") },
      { value: "file", label: o("file"), help: o("file-help") },
      { value: "blank", label: o("blank"), help: o("blank-help") }
    ],
    onChange(v) {
      i = v, s = "copy", z(u), y(), i === "wiki" ? k() : i === "file" && (l = null, z(u, ag(e, (w) => {
        l = w, g();
      })));
    }
  });
  return h(), { element: x("div", {}, S.element, u, d), beginning: f };
}

// src/ui/survey-making/making-draft.ts
var mg = 2160 * 60 * 60;
function gg(e) {
  try {
    return typeof e == "string" ? JSON.parse(e) : null;
  } catch (t) {
    return null;
  }
}
function fE(e) {
  return _(e) && typeof e.surveyId == "string" && typeof e.baseRevision == "number" && typeof e.keptAt == "string" && typeof e.step == "string" && _(e.json) && (e.baseJson === null || _(e.baseJson));
}
function mo(e, t, n) {
  let r = `localskills-definition/${t}/${n}`, o = (l) => `${r}/${l}`, i = (l) => {
    let c = gg(e.get(o(l)));
    return fE(c) && c.surveyId === l ? c : null;
  }, s = () => {
    let l = gg(e.get(r));
    return Array.isArray(l) ? l.filter((c) => typeof c == "string") : [];
  }, a = (l) => {
    l.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(l), mg);
  };
  return {
    read: i,
    unpublished() {
      return s().map(i).filter((l) => l !== null && l.baseRevision === 0).sort((l, c) => l.keptAt < c.keptAt ? 1 : -1);
    },
    write(l) {
      let c = s().filter((u) => u !== l.surveyId);
      return l.baseRevision === 0 && a(c.concat(l.surveyId)), e.set(o(l.surveyId), JSON.stringify(l), mg);
    },
    clear(l) {
      e.remove(o(l)), a(s().filter((c) => c !== l));
    }
  };
}

// src/ui/survey-making/begin-screen.ts
var hg = ["individuals", "affiliates", "partners", "society"], pE = 20;
function yg(e) {
  var P, I;
  let { context: t, from: n, onBegin: r, onContinue: o, onOther: i } = e, { messages: s, wiki: a, titles: l } = t, c = mo(t.storage, t.wikiId, t.user.name), u = (R, ...M) => s.text(`localskills-making-begin-${R}`, ...M), d = "individuals", f = !1, p = vr({
    label: s.text("localskills-making-population"),
    help: s.text("localskills-making-population-help"),
    value: d,
    options: hg.map((R) => ({
      // Messages used here: localskills-making-population-individuals, localskills-making-population-affiliates,
      // localskills-making-population-partners, localskills-making-population-society
      value: R,
      label: s.text(`localskills-making-population-${R}`)
    })),
    onChange(R) {
      d = R, f = !0;
    }
  }), g = gp(t), h = x("div", {}), y = (R) => {
    var H;
    let M = R.beginning(), { json: N, kind: L } = M, j = N === null ? void 0 : Z(N, ["localSkills", "audience", "population"]), U = (H = hg.find((q) => q === j)) != null ? H : "individuals";
    z(h, L === "wave" ? null : p.element), (!f || L === "wave") && (d = U, p.show(d)), g.propose(M);
  }, k = n === null ? pg(t, () => y(k)) : fg(t, n, i), S = x("div", {}), v = (...R) => {
    z(S, ...R), R.length > 0 && De(S);
  }, w = (R) => Y(null, null, function* () {
    let M = l.definition(R);
    return (yield a.readPages([M])).has(M) || c.read(R) !== null;
  }), m = () => Y(null, null, function* () {
    for (let R = 0; R < pE; R++) {
      let M = g.id();
      if (!(yield w(M)))
        return M;
      if (g.hasOwnId())
        break;
      g.take([M]);
    }
    return g.tellTaken(), null;
  }), b = () => Y(null, null, function* () {
    v();
    let { json: R, place: M, id: N, kind: L } = k.beginning();
    if (R === null && M !== "blank") {
      v(Q("error", u(M === "file" ? "no-file" : "no-survey")));
      return;
    }
    if (!g.check())
      return;
    E.setDisabled(!0);
    let j;
    try {
      j = yield m();
    } catch (U) {
      v(Q("error", s.text("localskills-making-not-loaded")));
      return;
    } finally {
      E.setDisabled(!1);
    }
    j !== null && r(j, lp({
      // A copy is for the readers of this wiki first.
      from: R === null || L !== "copy" ? R : ap(R, t.contentLanguage),
      fromId: N,
      kind: L,
      id: j,
      title: g.ownTitle(),
      day: t.now().toISOString().slice(0, 10),
      language: s.language,
      population: d
    }));
  }), E = ee(u("go"), "primary", () => {
    b();
  }), T = (n === null ? c.unpublished() : []).map((R) => {
    let M = Qn(R.json, t), N = Q(
      "notice",
      x(
        "p",
        {},
        u("draft"),
        " ",
        x("strong", {}, M === null ? R.surveyId : be(M, s)),
        " ",
        u("draft-kept", t.formatTime(R.keptAt))
      ),
      pe(
        ee(u("draft-continue"), "primary", () => o(R)),
        ee(u("draft-discard"), "normal", () => {
          c.clear(R.surveyId), N.remove();
        })
      )
    );
    return N;
  });
  g.take(c.unpublished().map(({ surveyId: R }) => R)), y(k), Il(t).then(g.take, () => {
  });
  let C = n === null ? u("heading") : u(`heading-${n.kind}`, (I = (P = Qn(n.json, t)) == null ? void 0 : P.text) != null ? I : n.id);
  return x(
    "div",
    { class: "ext-localSkills-making-begin" },
    x("h2", { tabindex: "-1" }, C),
    ...T,
    k.element,
    g.element,
    h,
    S,
    pe(E)
  );
}

// src/core/survey/editing/condition-tests.ts
var zc = ["notempty", "empty"], mE = [
  "equal",
  "notequal",
  "greater",
  "greaterorequal",
  "less",
  "lessorequal",
  "contains",
  "notcontains"
], Jc = ["anyof", "allof", "noneof"], gE = {
  equal: "=",
  notequal: "<>",
  greater: ">",
  greaterorequal: ">=",
  less: "<",
  lessorequal: "<=",
  contains: "contains",
  notcontains: "notcontains"
};
function ea(e) {
  return Cr(zc, e) ? "none" : Cr(Jc, e) ? "several" : "one";
}
function Uc({ parameter: e, operator: t, values: n }) {
  return e !== "" && (ea(t) === "none" || n.length > 0 && n.every((r) => r !== ""));
}
function ta(e) {
  let t = tt(e);
  if (Tt(t))
    return null;
  let { expression: n } = t, r = n.kind === "binary" && n.operator === "or" ? "or" : "and", o = Bc(n, r).map(xE);
  return o.every((i) => i !== null) ? { join: r, tests: o } : null;
}
function go(e) {
  return e.tests.filter(Uc).map(hE).join(` ${e.join} `);
}
function hE({ parameter: e, operator: t, values: n }) {
  let r = `{${e}}`;
  return Cr(zc, t) ? `${r} ${t}` : Cr(Jc, t) ? `${r} ${t} [${n.map(ci).join(", ")}]` : `${r} ${gE[t]} ${yE(n[0])}`;
}
function yE(e) {
  return e === "true" || e === "false" ? e : ci(e);
}
function Bc(e, t) {
  return e.kind === "binary" && e.operator === t ? [...Bc(e.left, t), ...Bc(e.right, t)] : [e];
}
function xE(e) {
  if (e.kind === "unary") {
    let { operator: i, operand: s } = e;
    return s.kind === "answer" && Cr(zc, i) ? { parameter: s.parameter, operator: i, values: [] } : null;
  }
  if (e.kind !== "binary" || e.left.kind !== "answer" || e.right.kind !== "value")
    return null;
  let { operator: t, left: { parameter: n }, right: { value: r } } = e, o = bE(r);
  return o.length === 0 || o.includes("") ? null : Cr(Jc, t) ? { parameter: n, operator: t, values: o } : Cr(mE, t) && !Array.isArray(r) ? { parameter: n, operator: t, values: o } : null;
}
function bE(e) {
  return e === null ? [] : typeof e == "object" ? e.map(String) : [String(e)];
}
function Cr(e, t) {
  return e.includes(t);
}

// src/core/survey/editing/edit-choices.ts
function Ve(e) {
  let t = _(e) ? A(e, "value") : e;
  return gr(t) ? String(t) : "";
}
function Je(e, t) {
  return _(e) ? A(e, t) : void 0;
}
function gi(e, t) {
  return ie(e, t).map(Ve);
}
function Wc(e, t, n, r) {
  let o = Z(e, t);
  if (Je(o, n) === r)
    return e;
  let i = _(o) ? O({}, o) : { value: o };
  r === void 0 ? delete i[n] : i[n] = r;
  let s = Object.keys(i).length === 1 && "value" in i;
  return K(e, t, s ? i.value : i);
}
function na(e, t, n) {
  return Wc(e, t, "retired", n ? !0 : void 0);
}
function xg(e, t, n, r) {
  return gi(e, t).includes(r) ? e : Zt(e, t, n, r);
}
function bg(e, t, n, r, o = [], i = ce) {
  let s = ie(e, t).slice(), a = [...o, ...s.map(Ve)], l = s.map((c) => {
    let u = Je(c, "text");
    return (me(u, i) || me(u, ce)).trim();
  });
  for (let c of n.split(/\r\n?|\n/)) {
    let u = c.replace(/^\s*[-*•·–—]\s+/, "").trim();
    if (u === "" || l.includes(u))
      continue;
    let d = en(u, a, r);
    a.push(d), l.push(u), s.push({ value: d, text: Wo(Wo(void 0, ce, u), i, u) });
  }
  return s.length === ie(e, t).length ? e : K(e, t, s);
}
function vg(e, t, n) {
  return n.reduce((r, o) => {
    let i = gi(r, t).indexOf(o);
    return i === -1 ? Zt(r, t, 1 / 0, o) : na(r, [...t, i], !1);
  }, e);
}

// src/core/survey/editing/references.ts
var vE = ["visibleIf", "requiredIf"], wE = ["grid", "wantToLearn", "canTeach"], ra = ["localSkills", "notInStatistics"], wg = ["localSkills", "core", "questions"];
function oa(e, t) {
  let n = ia(e, t), r = kg(e).filter((o) => !Ut(o, t) && kE(Z(e, o), n)).map((o) => ({ kind: "condition", place: o, part: Ie(e, o) }));
  for (let o of SE(e, n.names))
    r.push({ kind: "measure", place: o, part: null });
  return ie(e, wg).forEach((o, i) => {
    n.names.includes(o) && r.push({ kind: "core", place: [...wg, i], part: null });
  }), r;
}
function Xc(e, t) {
  let n = ia(e, t), r = e;
  for (let o of oa(e, t).reverse()) {
    if (o.kind !== "condition") {
      r = K(r, o.place, void 0);
      continue;
    }
    let i = ta(Z(r, o.place)), s = i === null ? [] : i.tests.filter(({ parameter: a, values: l }) => !n.isParameter(a) && !l.some((c) => n.isValue(a, c)));
    r = K(
      r,
      o.place,
      i === null || s.length === 0 ? void 0 : go({ join: i.join, tests: s })
    );
  }
  return r;
}
function hi(e, t, n) {
  let r = String(Z(e, [...t, "name"])), o = ia(e, t), i = Sg(e, { parameter: (s) => s === r || s.startsWith(`${r}.`) ? n + s.slice(r.length) : s });
  for (let { kind: s, place: a } of oa(e, t))
    s !== "condition" && o.names[0] === Z(e, a) && (i = K(i, a, n));
  return K(i, [...t, "name"], n);
}
function Gc(e, t, n) {
  let r = Z(e, t), o = Vc(r), i = ia(e, t), s = Sg(e, {
    // Of rows and columns: the part of the parameter's name that is theirs.
    parameter: (c) => i.isParameter(c) ? c.split(".").map((u, d) => d === Hc(e, t) && u === o ? n : u).join(".") : c,
    value: (c, u) => i.isValue(c, u) ? n : u
  }), a = _(r) ? K(s, [...t, A(r, "value") === void 0 ? "name" : "value"], n) : K(s, t, n), l = ie(a, ra);
  return Hc(e, t) !== -1 || !l.includes(o) ? a : K(a, ra, Array.from(new Set(
    qc(a, o) ? [...l, n] : l.map((c) => c === o ? n : c)
  )));
}
function kg(e) {
  let t = [], n = (r, o) => {
    Array.isArray(r) ? r.forEach((i, s) => n(i, [...o, s])) : _(r) && Object.keys(r).forEach((i) => {
      let s = A(r, i);
      typeof s != "string" ? n(s, [...o, i]) : vE.includes(i) && t.push([...o, i]);
    });
  };
  return n(Z(e, ["pages"]), ["pages"]), t;
}
function Sg(e, t) {
  return kg(e).reduce((n, r) => {
    let o = tt(Z(e, r));
    if (Tt(o))
      return n;
    let i = co(o.expression, t);
    return JSON.stringify(i) === JSON.stringify(o.expression) ? n : K(n, r, Fn(i));
  }, e);
}
function kE(e, t) {
  let n = tt(e);
  if (Tt(n))
    return !1;
  let r = hn(n).some(t.isParameter);
  return co(n.expression, { value: (o, i) => (r = r || t.isValue(o, i), i) }), r;
}
function SE(e, t) {
  let n = nt(e, ["localSkills", "measures"]);
  return wE.filter((r) => t.includes(A(n, r))).map((r) => ["localSkills", "measures", r]);
}
function Hc(e, t) {
  var r;
  let n = t[t.length - 2];
  return n === "rows" ? 1 : n === "columns" && ((r = Ie(e, t)) == null ? void 0 : r.type) === "matrixdropdown" ? 2 : -1;
}
function ia(e, t) {
  let n = Ie(e, t);
  if (n === null || n.place.length === t.length) {
    let a = Oe(e).filter((l) => l.kind !== "page" && l.name !== "" && Ut(l.place, t)).map(({ name: l }) => l);
    return {
      names: a,
      isParameter: (l) => a.includes(l.split(".")[0]),
      isValue: () => !1
    };
  }
  let r = Vc(Z(e, t)), o = Hc(e, t), i = (a) => a.split(".")[0] === n.name;
  if (o !== -1)
    return {
      names: [],
      isParameter: (a) => i(a) && a.split(".")[o] === r,
      isValue: () => !1
    };
  let s = t.length - n.place.length === 4 ? Vc(Z(e, t.slice(0, -2))) : void 0;
  return {
    names: [],
    isParameter: () => !1,
    isValue: (a, l) => i(a) && l === r && (s === void 0 || a.split(".")[2] === s)
  };
}
function Vc(e) {
  var n;
  let t = Ve(e);
  return t === "" && _(e) ? String((n = A(e, "name")) != null ? n : "") : t;
}
function Eg(e, t) {
  let n = ie(e, ra), r = n.filter((o) => qc(e, String(o)) || !qc(t, String(o)));
  return r.length === n.length ? e : K(e, ra, r.length === 0 ? void 0 : r);
}
function qc(e, t) {
  return Oe(e).some(({ json: n }) => ["choices", "columns", "rateValues"].some((r) => ie(n, [r]).some(
    (o) => Ve(o) === t || ie(o, ["choices"]).some((i) => Ve(i) === t)
  )));
}

// src/core/survey/editing/edit-parts.ts
function Pr(e, t, n, r) {
  let o = Z(e, t), i = t.slice(0, -1);
  if (i.length === n.length && Ut(i, n)) {
    let c = Math.max(0, Math.min(ie(e, n).length - 1, r));
    return { json: Uo(e, n, t[t.length - 1], c), place: [...n, c] };
  }
  if (t.length === 2 || n.length < 3 || !_(o) || Ut(n, t) || !Qc(o, n))
    return { json: e, place: t };
  let s = K(e, t, void 0), a = EE(n, t), l = Math.min(ie(s, a).length, r);
  return { json: Zt(s, a, l, o), place: [...a, l] };
}
function Tg(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Z(e, [...r, o + n]), s = nt(e, t);
  if (t.length === 2)
    return i === void 0 ? { json: e, place: t } : Pr(e, t, r, o + n);
  if (i !== void 0) {
    let c = [...r, o + n, "elements"];
    return _(i) && A(i, "type") === "panel" && Qc(s, c) ? Pr(e, t, c, n === 1 ? 0 : 1 / 0) : Pr(e, t, r, o + n);
  }
  let a = r.slice(0, -1);
  if (a.length > 2)
    return Pr(e, t, a.slice(0, -1), a[a.length - 1] + (n === 1 ? 1 : 0));
  let l = a[1] + n;
  return l < 0 || l >= ie(e, ["pages"]).length ? { json: e, place: t } : Pr(e, t, ["pages", l, "elements"], n === 1 ? 0 : 1 / 0);
}
function Og(e, t, n = []) {
  let r = Z(e, t);
  if (!_(r))
    return { json: e, place: t };
  let o = t.length === 2 ? { pages: [r] } : { pages: [{ elements: [r] }] }, i = t.length === 2 ? ["pages", 0] : ["pages", 0, "elements", 0], s = [...xr(e), ...n];
  for (let { kind: c, name: u, place: d } of Oe(o))
    if (c === "page")
      Z(o, [...d, "name"]) !== void 0 && (o = K(o, [...d, "name"], Lt(u, gs(e))));
    else if (u !== "") {
      let f = Lt(u, s);
      s.push(f), o = hi(o, d, f);
    }
  let a = t[t.length - 1] + 1, l = t.slice(0, -1);
  return { json: Zt(e, l, a, Z(o, i)), place: [...l, a] };
}
function Ir(e, t) {
  return Eg(K(Xc(e, t), t, void 0), e);
}
function Ag(e, t) {
  let n = Xc(K(e, [...t, "elements"], []), t), r = t.slice(0, -1), o = ie(n, r).slice();
  return o.splice(t[t.length - 1], 1, ...ie(e, [...t, "elements"])), K(n, r, o);
}
function Cg(e, t, n) {
  return K(e, [...t, "retired"], n ? !0 : void 0);
}
function Pg(e, t, n, r) {
  let o = A(r, "name");
  if (!Qc(r, t) || typeof o == "string" && qn(e, o) !== null)
    return { json: e, place: t.slice(0, -1) };
  let i = Math.min(ie(e, t).length, n);
  return { json: Zt(e, t, i, r), place: [...t, i] };
}
function Qc(e, t) {
  return (t.length - 3) / 2 + Ig(e) <= yt;
}
function Ig(e) {
  return A(e, "type") !== "panel" ? 0 : 1 + ie(e, ["elements"]).reduce((t, n) => _(n) ? Math.max(t, Ig(n)) : t, 0);
}
function EE(e, t) {
  let n = t.length - 1;
  return e.map((r, o) => o === n && Ut(e, t.slice(0, -1)) && r > t[n] ? r - 1 : r);
}

// src/core/survey/editing/new-parts.ts
var Rg = [
  "single-choice",
  "multiple-choice",
  "dropdown",
  "ranking",
  "rating",
  "yes-no",
  "skills-grid",
  "skills",
  "languages",
  "wikis",
  "matrix",
  "short-text",
  "long-text",
  "number",
  "date",
  "note",
  "panel"
], Kc = "na";
function Mg(e, t, n) {
  let r = ["option-1", "option-2"];
  switch (e) {
    case "single-choice":
      return { type: "radiogroup", name: t, choices: r };
    case "multiple-choice":
      return { type: "checkbox", name: t, choices: r };
    case "dropdown":
    case "ranking":
      return { type: e, name: t, choices: r };
    case "rating":
      return { type: "rating", name: t, rateMin: 1, rateMax: 5 };
    case "yes-no":
      return { type: "boolean", name: t };
    case "skills-grid": {
      let o = At.map(Number);
      return { type: "matrixdropdown", name: t, rowsFrom: "", columns: Ot.map((i) => ({
        name: i,
        title: n[i],
        choices: [...o, { value: Kc, text: n.notRelevant }]
      })) };
    }
    case "skills":
    case "languages":
    case "wikis":
      return { type: "tagbox", name: t, choicesFrom: e };
    case "matrix":
      return { type: "matrix", name: t, columns: r, rows: ["row-1", "row-2"] };
    case "short-text":
      return { type: "text", name: t };
    case "long-text":
      return { type: "comment", name: t, maxLength: 1e3 };
    case "number":
      return { type: "text", name: t, inputType: "number", min: 0, integer: !0 };
    case "date":
      return { type: "text", name: t, inputType: "date" };
    case "note":
      return { type: "html", name: t, html: "\u2026" };
    case "panel":
      return { type: "panel", name: t, elements: [] };
  }
}
var sa = { question: "question", panel: "group", note: "note" };
function Ng(e, t, n = []) {
  let r = e === "panel" || e === "note" ? sa[e] : sa.question;
  return Gn(r, [...xr(t), ...n.filter((o) => Se.test(o))]);
}
function Lg(e, t) {
  return Zt(e, ["pages"], t, { name: Gn("page", gs(e)), elements: [] });
}
function $g(e, t) {
  let n = ["localSkills", "notInStatistics"], r = ie(e, n);
  return r.includes(t) ? e : K(e, n, [...r, t]);
}

// src/core/survey/editing/published.ts
var TE = [
  [Le, "showOtherItem", "hasOther"],
  [kt, "showNoneItem", "hasNone"],
  [St, "showRefuseItem"],
  [Et, "showDontKnowItem"]
];
function Fg(e) {
  let t = [], n = (r) => ie(e, r).forEach((o, i) => {
    let s = [...r, i];
    t.push(ho(e, s)), _(o) && A(o, "choices") !== void 0 && n([...s, "choices"]);
  });
  return Oe(e).forEach(({ kind: r, name: o, place: i, json: s }) => {
    r !== "page" && (t.push(o), ["choices", "rows", "columns", "rateValues"].forEach((a) => n([...i, a])), TE.filter(([, ...a]) => a.some((l) => A(s, l) === !0)).forEach(([a]) => t.push(`${o}.special.${a}`)));
  }), t;
}
function ho(e, t) {
  let n = Ie(e, t);
  return n === null || n.kind === "page" ? "" : t.slice(n.place.length).reduce((r, o, i) => {
    let s = t.slice(0, n.place.length + i + 1);
    return `${r}.${typeof o == "number" ? OE(Z(e, s)) : o}`;
  }, n.name);
}
function aa(e, t, n) {
  let r = `${ho(e, t)}.`;
  return n.filter((o) => o.startsWith(r) && !o.slice(r.length).includes(".")).map((o) => o.slice(r.length));
}
function OE(e) {
  var n;
  let t = Ve(e);
  return t === "" && _(e) ? String((n = A(e, "name")) != null ? n : "") : t;
}
function Rr(e) {
  return e.filter((t) => !t.includes("."));
}

// src/ui/questions/observe-width.ts
function la(e, t) {
  if (typeof ResizeObserver == "function") {
    new ResizeObserver((r) => {
      let o = r[0];
      o && o.contentRect.width > 0 && t(o.contentRect.width);
    }).observe(e);
    return;
  }
  let n = () => {
    e.clientWidth > 0 && t(e.clientWidth);
  };
  window.addEventListener("resize", n), window.requestAnimationFrame(n);
}

// src/ui/survey-making/editors/controls.ts
var AE = 0;
function rn() {
  return `ext-localSkills-editor-${++AE}`;
}
function le(e) {
  let { key: t, label: n, sign: r, kind: o = "normal" } = e, i = x("button", O(O({
    type: "button",
    "data-key": t,
    class: `ext-localSkills-editor-button ext-localSkills-editor-button-${o}` + (r === void 0 ? "" : " ext-localSkills-editor-button-sign")
  }, r === void 0 ? {} : { title: n, "aria-label": n }), e.isOpen === void 0 ? {} : { "aria-expanded": String(e.isOpen) }), r === void 0 ? n : x("span", { "aria-hidden": "true" }, r));
  return e.isDisabled === !0 && i.setAttribute("aria-disabled", "true"), i.addEventListener("click", () => {
    e.isDisabled !== !0 && e.onClick();
  }), i;
}
function qe(e) {
  let { key: t, value: n, label: r, kind: o = "text", language: i, direction: s = "auto", placeholder: a } = e, l = O(O(O(O(O({
    class: "ext-localSkills-editor-input",
    "data-key": t,
    dir: o === "text" || o === "lines" ? s : "ltr"
  }, r === void 0 ? {} : { "aria-label": r }), i == null ? {} : { lang: i }), a === void 0 ? {} : { placeholder: a }), e.maxLength === void 0 ? {} : { maxlength: String(e.maxLength) }), e.min === void 0 ? {} : { min: e.min }), c = o === "lines" ? x("textarea", F(O({}, l), { rows: "1" })) : x("input", F(O({}, l), { type: o, autocomplete: "off" }));
  c.value = n, c.disabled = e.isDisabled === !0;
  let u = () => {
    c.style.height = "auto", c.style.height = `${Math.min(c.scrollHeight + 2, 320)}px`;
  };
  return c.addEventListener("input", () => {
    e.onInput(c.value), o === "lines" && u();
  }), o === "lines" && window.requestAnimationFrame(() => {
    c.scrollHeight > 0 && u();
  }), c.addEventListener("change", () => {
    var d;
    return (d = e.onLeave) == null ? void 0 : d.call(e, c.value);
  }), c.addEventListener("keydown", (d) => {
    d.key === "Enter" && e.onEnter && !d.isComposing && !d.shiftKey && (d.preventDefault(), e.onEnter());
  }), c;
}
function Ge(e) {
  let t = x("select", O({
    class: "ext-localSkills-editor-input ext-localSkills-editor-select",
    "data-key": e.key
  }, e.label === void 0 ? {} : { "aria-label": e.label })), n = null;
  for (let r of e.options)
    r.group === void 0 ? n = null : (n === null || n.label !== r.group) && (n = x("optgroup", { label: r.group }), t.appendChild(n)), (n != null ? n : t).appendChild(x("option", { value: r.value }, r.label));
  return t.value = e.value, t.disabled = e.isDisabled === !0, t.addEventListener("change", () => e.onChange(t.value)), t;
}
function bt(e) {
  let t = rn(), n = x("input", O({
    type: "checkbox",
    id: t,
    "data-key": e.key
  }, e.help === void 0 ? {} : { "aria-describedby": `${t}-help` }));
  return n.checked = e.isChecked, n.disabled = e.isDisabled === !0, n.addEventListener("change", () => e.onChange(n.checked)), x(
    "div",
    { class: "ext-localSkills-editor-check" },
    n,
    x(
      "div",
      {},
      x("label", { for: t }, e.label),
      e.help === void 0 ? null : x("div", { class: "ext-localSkills-editor-help", id: `${t}-help` }, e.help)
    )
  );
}
function Ee(e, t, n = null, ...r) {
  let o = rn();
  return t.id = o, n !== null && t.setAttribute("aria-describedby", `${o}-help`), x(
    "div",
    { class: "ext-localSkills-editor-field" },
    x("label", { for: o }, e),
    t,
    n === null ? null : x("div", { class: "ext-localSkills-editor-help", id: `${o}-help` }, n),
    ...r
  );
}
function nr(e, ...t) {
  let n = rn();
  return x(
    "div",
    { class: "ext-localSkills-editor-group", role: "group", "aria-labelledby": n },
    x("h4", { id: n }, e),
    ...t
  );
}
function lt(e) {
  return x("p", { class: "ext-localSkills-editor-help" }, e);
}
function Xe(...e) {
  return x("div", { class: "ext-localSkills-editor-buttons" }, ...e);
}

// src/ui/survey-making/editors/part-words.ts
var CE = {
  "single-choice": "\u25C9",
  "multiple-choice": "\u2611",
  dropdown: "\u25BE",
  ranking: "\u21C5",
  rating: "\u2605",
  "yes-no": "\u2713",
  "skills-grid": "\u25A6",
  skills: "\u2295",
  languages: "\u2295",
  wikis: "\u2295",
  matrix: "\u25A4",
  "short-text": "Aa",
  "long-text": "\xB6",
  number: "12",
  date: "31",
  note: "i",
  panel: "\u25AD"
}, Dg = {
  radiogroup: "single-choice",
  checkbox: "multiple-choice",
  dropdown: "dropdown",
  tagbox: "multiple-choice",
  ranking: "ranking",
  rating: "rating",
  boolean: "yes-no",
  matrix: "matrix",
  matrixdropdown: "skills-grid",
  comment: "long-text",
  html: "note",
  panel: "panel"
};
function yi(e) {
  let t = A(e, "type"), n = A(e, "choicesFrom");
  if (n === "skills" || n === "languages" || n === "wikis")
    return n;
  if (t === "text") {
    let r = A(e, "inputType");
    return r === "number" ? "number" : r === "date" || r === "month" ? "date" : "short-text";
  }
  return typeof t == "string" && Object.prototype.hasOwnProperty.call(Dg, t) ? Dg[t] : null;
}
function yo(e) {
  return e === null ? "?" : CE[e];
}
function Mr(e, t) {
  let n = yi(e.json);
  return e.kind === "page" ? t.text("localskills-editor-page") : n === null ? e.type || "?" : e.type === "tagbox" && n === "multiple-choice" ? t.text("localskills-editor-type-tagbox") : t.text(`localskills-editor-kind-${n}`);
}
function xi(e, t) {
  let n = Pn(e), { messages: r, locale: o } = t.texts();
  return me(e, t.language()) || me(e, "default") || (n === null ? "" : we(n, r, o).text);
}
function Yc(e, t) {
  return xi(A(e.json, e.kind === "note" ? "html" : "title"), t).replace(/\s+/g, " ").trim();
}
function on(e, t) {
  return Yc(e, t) || (e.kind === "page" ? t.messages.text("localskills-editor-page-number", e.place[1] + 1) : t.messages.text("localskills-editor-untitled", Mr(e, t.messages)));
}

// src/ui/survey-making/editors/add-chooser.ts
var PE = [
  ["choose", ["single-choice", "multiple-choice", "dropdown", "yes-no", "ranking"]],
  ["skills", ["skills-grid", "skills", "languages", "wikis"]],
  ["rate", ["rating", "matrix"]],
  ["write", ["short-text", "long-text", "number", "date"]],
  ["arrange", ["note", "panel"]]
], jg = `kind ${Rg[0]}`;
function _g(e, t, n) {
  let { messages: r } = e, o = x(
    "div",
    { class: "ext-localSkills-editor-chooser" },
    x("h3", {}, r.text("localskills-editor-add-title")),
    ...PE.map(([i, s]) => x(
      "section",
      {},
      x("h4", {}, r.text(`localskills-editor-add-${i}`)),
      x("ul", {}, ...s.map((a) => {
        let l = x(
          "button",
          { type: "button", class: "ext-localSkills-editor-kind", "data-key": `kind ${a}` },
          x("span", { class: "ext-localSkills-editor-kind-sign", "aria-hidden": "true" }, yo(a)),
          x(
            "span",
            { class: "ext-localSkills-editor-kind-words" },
            x("span", { class: "ext-localSkills-editor-kind-name" }, r.text(`localskills-editor-kind-${a}`)),
            x("span", { class: "ext-localSkills-editor-kind-help" }, r.text(`localskills-editor-help-${a}`))
          )
        );
        return l.addEventListener("click", () => t(a)), x("li", {}, l);
      }))
    )),
    Xe(le({ key: "kind cancel", label: r.text("localskills-editor-cancel"), kind: "quiet", onClick: n }))
  );
  return o.addEventListener("keydown", (i) => {
    i.key === "Escape" && (i.preventDefault(), i.stopPropagation(), n());
  }), o;
}

// src/ui/survey-making/editors/editor-tools.ts
function ca(e, t) {
  let { document: n } = e, { root: r } = t, o = /* @__PURE__ */ new Map(), i = [], s = !1, a = null, l = () => {
    let u = document.activeElement, d = a != null ? a : u !== null && r.contains(u) ? u.getAttribute("data-key") : null, f = a === null && u instanceof HTMLInputElement && u.type === "text" ? u.selectionStart : null;
    a = null, i = [], t.draw();
    let p = d === null ? null : Nr(r, d);
    p !== null && p !== document.activeElement && (p.focus(), f !== null && p instanceof HTMLInputElement && p.setSelectionRange(f, f));
  }, c = n.onChange(() => {
    s ? (t.follow(), i.forEach((u) => u())) : l();
  });
  return {
    context: e,
    messages: e.texts.messages,
    texts() {
      let u = n.json().locale;
      return F(O({}, e.texts), { locale: typeof u == "string" ? u : null });
    },
    json: n.json,
    language: t.language,
    change(u, d) {
      let f = n.json();
      n.change(u, d), n.json() === f && a !== null && l();
    },
    type(u, d) {
      s = !0;
      try {
        n.change(u, d);
      } finally {
        s = !1;
      }
    },
    draw: l,
    focusAfterwards(u) {
      a = u;
    },
    onTyping(u) {
      i.push(u);
    },
    announce: t.announce,
    offerUndo: t.offerUndo,
    isOpen: (u) => o.get(u) === !0,
    setOpen(u, d) {
      o.set(u, d);
    },
    isFrozen: (u) => e.isRunning && e.publishedNames.includes(ho(n.json(), u)),
    isLocked(u) {
      let d = Ie(n.json(), u);
      return d !== null && d.kind === "question" && e.lockedQuestions.includes(d.name);
    },
    destroy: c
  };
}
function Nr(e, t) {
  var n;
  return (n = Array.from(e.querySelectorAll("[ data-key ]")).find((r) => r.getAttribute("data-key") === t)) != null ? n : null;
}
function rr(e) {
  return e === ce;
}

// src/ui/questions/drag-to-order.ts
function ua(e, t, n) {
  e.addEventListener("pointerdown", (r) => {
    let o = r.target, i = o.closest(`.${t}`), s = r.pointerType === "mouse" ? !o.closest("button, input, textarea, select, summary") : o.closest(`.${t}-handle`);
    if (!i || !s || r.button !== 0)
      return;
    r.preventDefault(), e.setPointerCapture(r.pointerId), i.classList.add(`${t}-dragged`);
    let a = Array.from(e.children), l = r.clientY - i.getBoundingClientRect().top, c = ({ clientY: d }) => {
      i.style.transform = "";
      let { height: f } = i.getBoundingClientRect(), p = d - l + f / 2, g = Array.from(e.children).find((h) => {
        let { top: y, height: k } = h.getBoundingClientRect();
        return h !== i && p < y + k / 2;
      }) || null;
      g !== i.nextElementSibling && e.insertBefore(i, g), i.style.transform = `translateY(${d - l - i.getBoundingClientRect().top}px)`;
    }, u = ({ type: d }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (p) => e.removeEventListener(p, p === "pointermove" ? c : u)
      ), i.classList.remove(`${t}-dragged`), i.style.transform = "";
      let f = Array.from(e.children).indexOf(i);
      d !== "pointerup" ? a.forEach((p) => e.appendChild(p)) : f !== a.indexOf(i) && n(i, f);
    };
    e.addEventListener("pointermove", c), ["pointerup", "pointercancel", "lostpointercapture"].forEach((d) => e.addEventListener(d, u));
  });
}

// src/ui/survey-making/editors/outline.ts
var sn = "ext-localSkills-editor-outline-item";
function Bg(e, t) {
  let { messages: n } = e, r = e.json(), o = Oe(r), i = new Set(e.context.document.faults().map(({ path: f }) => {
    var p;
    return (p = Ie(r, Nt(f))) == null ? void 0 : p.place;
  }).map((f) => f && $e(f))), s = x("ol", { class: "ext-localSkills-editor-outline", "aria-label": n.text("localskills-editor-outline") }), a = /* @__PURE__ */ new Map(), l = (f) => {
    let p = [...f.place, "elements"];
    s.appendChild(x("li", { class: "ext-localSkills-editor-outline-add" }, le({
      key: `add ${$e(p)}`,
      label: n.text("localskills-editor-add-question"),
      kind: "quiet",
      onClick: () => t.add(p, ie(r, p).length)
    })));
  };
  return o.forEach((f, p) => {
    let g = x("li", {
      class: `${sn} ext-localSkills-editor-outline-${f.kind}${f.isRetired ? " ext-localSkills-editor-outline-retired" : ""}`,
      style: `--depth: ${f.kind === "page" ? 0 : f.depth + 1}`
    }, c(f));
    g.appendChild(x("span", {
      class: `${sn}-handle`,
      "aria-hidden": "true",
      title: n.text("localskills-editor-drag")
    }, "\u283F")), a.set(g, f), s.appendChild(g);
    let h = o[p + 1];
    if (h === void 0 || h.kind === "page") {
      let y = o.filter((k, S) => S <= p && k.kind === "page").pop();
      y !== void 0 && l(y);
    }
  }), s.appendChild(x("li", { class: "ext-localSkills-editor-outline-add" }, le({
    key: "add page",
    label: n.text("localskills-editor-add-page"),
    kind: "normal",
    onClick: t.addPage
  }))), ua(s, sn, (f) => {
    let p = a.get(f), { list: g, index: h } = d(f), y = Pr(e.json(), p.place, g, h);
    if (y.json === e.json()) {
      e.draw();
      return;
    }
    e.change(() => y.json), t.follow(y.place), zg(e, y.place);
  }), s;
  function c(f) {
    var v;
    let { place: p } = f, g = yr((v = t.selected()) != null ? v : [""], p), h = x("button", O({
      type: "button",
      class: `${sn}-button`,
      "data-key": `part ${$e(p)}`
    }, g ? { "aria-current": "true" } : {})), y = x("span", { class: `${sn}-words`, dir: "auto" }), k = x("span", { class: `${sn}-marks` });
    return ((w) => {
      y.textContent = on(w, e), y.classList.toggle(`${sn}-untitled`, Yc(w, e) === "" && w.kind !== "page");
    })(f), u(f).forEach(([w, m, b]) => k.appendChild(
      x(
        "span",
        { class: `${sn}-mark ${sn}-mark-${b}`, title: m },
        x("span", { "aria-hidden": "true" }, w),
        x("span", { class: "ext-localSkills-editor-read-out" }, ` ${m}`)
      )
    )), h.appendChild(x(
      "span",
      { class: `${sn}-sign`, "aria-hidden": "true" },
      f.kind === "page" ? String(n.number(p[1] + 1)) : yo(yi(f.json))
    )), h.appendChild(x("span", { class: "ext-localSkills-editor-read-out" }, `${Mr(f, n)}: `)), h.appendChild(y), h.appendChild(k), h.addEventListener("click", () => t.select(p)), h.addEventListener("keydown", (w) => {
      var E;
      let m = w.key === "ArrowUp" ? -1 : w.key === "ArrowDown" ? 1 : 0;
      if (m === 0)
        return;
      if (w.preventDefault(), w.altKey) {
        Zc(e, p, m, t.follow);
        return;
      }
      let b = Array.from(s.querySelectorAll(`.${sn}-button`));
      (E = b[b.indexOf(h) + m]) == null || E.focus();
    }), h;
  }
  function u(f) {
    let p = (h) => A(f.json, h) !== void 0, g = [];
    return i.has($e(f.place)) && g.push(["!", n.text("localskills-editor-mark-fault"), "fault"]), (A(f.json, "isRequired") === !0 || p("requiredIf")) && g.push(["*", n.text("localskills-editor-mark-required"), "required"]), p("visibleIf") && g.push(["\u25C7", n.text("localskills-editor-mark-condition"), "condition"]), f.isRetired && g.push(["\u2298", n.text("localskills-editor-mark-retired"), "retired"]), e.isLocked(f.place) && g.push(["\u{1F512}\uFE0E", n.text("localskills-editor-mark-core"), "core"]), g;
  }
  function d(f) {
    let p = a.get(f), g;
    for (let S = f.previousElementSibling; S && g === void 0; S = S.previousElementSibling) {
      let v = a.get(S);
      g = v !== void 0 && v.place.join().startsWith(`${p.place.join()},`) ? void 0 : v;
    }
    if (p.kind === "page") {
      let S = g === void 0 ? -1 : g.place[1];
      return { list: ["pages"], index: S < p.place[1] ? S + 1 : S };
    }
    if (g === void 0)
      return { list: ["pages", 0, "elements"], index: 0 };
    if (g.kind === "page" || g.kind === "panel")
      return { list: [...g.place, "elements"], index: 0 };
    let h = g.place.slice(0, -1), y = g.place[g.place.length - 1], k = yr(h, p.place.slice(0, -1)) && p.place[p.place.length - 1] <= y;
    return { list: h, index: k ? y : y + 1 };
  }
}
function Zc(e, t, n, r) {
  let o = Tg(e.json(), t, n);
  if (o.json === e.json()) {
    e.announce(e.messages.text(n === 1 ? "localskills-editor-is-last" : "localskills-editor-is-first"));
    return;
  }
  e.change(() => o.json), r(o.place), zg(e, o.place);
}
function zg(e, t) {
  let n = e.json(), r = Ie(n, t), o = Ie(n, t.slice(0, -2)), i = ie(n, t.slice(0, -1)).length, s = t[t.length - 1] + 1;
  e.announce(o === null ? e.messages.text("localskills-editor-moved", on(r, e), s, i) : e.messages.text("localskills-editor-moved-into", on(r, e), s, i, on(o, e)));
}

// src/core/survey/editing/change-type.ts
var IE = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"], RE = ["dropdown", "tagbox"], ME = ["text", "comment"], NE = ["checkbox", "tagbox", "ranking"], LE = ["wantToLearn", "canTeach"], eu = ["minSelectedChoices", "maxSelectedChoices"], da = [
  "showOtherItem",
  "hasOther",
  "otherText",
  "showNoneItem",
  "hasNone",
  "noneText",
  "showRefuseItem",
  "refuseText",
  "showDontKnowItem",
  "dontKnowText"
], tu = {
  radiogroup: da,
  dropdown: [...da, "choicesFrom"],
  checkbox: [...da, ...eu],
  tagbox: [...da, ...eu, "choicesFrom"],
  ranking: [...eu, "selectToRankEnabled"],
  text: ["inputType", "min", "max", "integer", "placeholder", "maxLength"],
  comment: ["maxLength"]
}, $E = Object.keys(tu).reduce((e, t) => e.concat(tu[t]), []);
function nu(e) {
  let t = String(A(e, "type")), n = A(e, "choicesFrom") !== void 0 ? RE : [IE, ME].find((r) => r.includes(t));
  return n !== void 0 && n.includes(t) ? n : [t];
}
function Jg(e, t, n) {
  let r = nt(e, t);
  if (!nu(r).includes(n) || A(r, "type") === n)
    return e;
  let o = tu[n], s = Object.keys(r).filter((a) => $E.includes(a) && !o.includes(a)).reduce(
    (a, l) => K(a, [...t, l], void 0),
    K(e, [...t, "type"], n)
  );
  return NE.includes(n) ? s : LE.reduce((a, l) => {
    let c = ["localSkills", "measures", l];
    return Z(a, c) === A(r, "name") ? K(a, c, void 0) : a;
  }, s);
}

// src/core/near-words.ts
function ru(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}

// src/core/skills/provisional-skill.ts
var FE = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Dn, fa, Ug, DE, jE, _E, BE] = [36, 1, 26, 38, 700, 128, 72], Wg = 1114111, zE = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [5760, 5760],
  [6155, 6159],
  [8192, 8203],
  [8206, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [55296, 63743],
  [65024, 65039],
  [65279, 65279],
  [65520, 65535],
  [917504, Wg]
];
function JE(e) {
  return zE.every(([t, n]) => e < t || e > n);
}
function UE(e) {
  return e > 65280 && e < 65375;
}
function Hg(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function WE(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function HE(e, t, n) {
  let r = Math.floor(e / (n ? jE : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (Dn - fa) * Ug / 2; o += Dn)
    r = Math.floor(r / (Dn - fa));
  return o + Math.floor((Dn - fa + 1) * r / (r + DE));
}
function VE(e, t) {
  return Math.min(Ug, Math.max(fa, e - t));
}
function qE(e) {
  let t = e.lastIndexOf("-"), n = Hg(e.slice(0, Math.max(0, t))), [r, o, i] = [_E, 0, BE], s = t + 1;
  for (; s < e.length; ) {
    let a = o;
    for (let l = Dn, c = 1; ; l += Dn) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Dn;
      if (o += d * c, d >= Dn || o > 2147483647)
        return null;
      let f = VE(l, i);
      if (d < f)
        break;
      c *= Dn - f;
    }
    if (i = HE(o - a, n.length + 1, a === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > Wg || !JE(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function pa(e) {
  var i;
  let [, t = "", n = ""] = (i = FE.exec(e)) != null ? i : [], r = t === "" ? Hg(e) : qE(n);
  if (r === null)
    return e;
  let o = WE(r.map((s) => UE(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Vg({ label: e }) {
  return e.kind === "texts" ? Xg(e.texts) : [];
}
function qg(e) {
  return Xg(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Xg(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var GE = 100;
function QE(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), f = [], p = r(l);
    for (; p !== null && f.length < u; ) {
      let g = c(p);
      p = g === null || d.has(g) ? null : r(g), p !== null && (d.add(p.id), f.push(p));
    }
    return f;
  }, i = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && n.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: i,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, GE),
    find: (l) => {
      var c, u;
      return a = a != null ? a : ZE(e, i), (u = (c = i(l.trim())) != null ? c : a.get(ru(l))) != null ? u : null;
    }
  };
}
function ou(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = _(e) ? A(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ae("$.skills", s), l = _(i) ? KE(i) : null;
    if (l === null) {
      let c = _(i) ? A(i, "id") : i;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [re(c)] });
    } else n.has(l.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let o = _(e) ? A(e, "locale") : null;
  return {
    taxonomy: QE(
      Array.from(n.values()),
      typeof o == "string" && st.test(o) ? o : null
    ),
    faults: t
  };
}
function ma(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: pa(e), language: null, direction: "auto" } : we(r.label, n, t == null ? void 0 : t.locale);
}
function KE(e) {
  var i;
  let t = A(e, "id");
  if (typeof t != "string" || !Se.test(t))
    return null;
  let n = (s) => {
    let a = A(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = A(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (i = Pn(A(e, "label"))) != null ? i : { kind: "texts", texts: { default: t } },
    aliases: YE(A(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: A(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function YE(e) {
  let t = {};
  if (_(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || st.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function ZE(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = t(s.id);
      for (let l of o(s)) {
        let c = ru(l), u = i.get(c);
        i.set(c, u === void 0 || u === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      n.has(a) || n.set(a, s);
    });
  };
  return r(Vg), r(qg), n;
}

// src/ui/survey-making/editors/condition-subjects.ts
var eT = ["equal", "notequal", "anyof", "noneof", "notempty", "empty"], tT = ["greaterorequal", "lessorequal", "equal", "notequal", "anyof", "noneof", "notempty", "empty"], nT = ["contains", "notcontains", "anyof", "allof", "noneof", "notempty", "empty"], rT = ["greaterorequal", "greater", "lessorequal", "less", "equal", "notequal", "notempty", "empty"], oT = ["notempty", "empty", "contains", "notcontains", "equal", "notequal"];
function Gg(e, t, n) {
  let r = e.context.document.survey();
  if (r === null)
    return [];
  let o = e.texts(), i = e.json(), s = Ie(i, t), a = Oe(i), l = s === null ? a.length : a.findIndex((d) => yr(d.place, s.place)), c = new Set(a.slice(0, l).filter((d) => d.kind === "question" && !d.isRetired && (s === null || !Ut(d.place, s.place))).map(({ name: d }) => d));
  return gt(ft(ss(r), o.taxonomy)).filter(({ name: d, question: f }) => d !== it(f.name) && (c.has(f.name) || n.includes(d))).map((d) => {
    let { question: f, row: p, column: g, choices: h } = d, y = Ae(f, o).text;
    return {
      parameter: d.name,
      label: p === null ? y : g === null ? ze(p, o).text : e.messages.text("localskills-editor-cell", ze(p, o).text, Ae(g, o).text),
      group: p === null ? null : y,
      operators: iT(d),
      choices: h === null ? null : h.map((k) => ({ value: k.value, label: ze(k, o).text })),
      input: f.type === "text" && f.inputType !== "url" ? f.inputType : "text"
    };
  });
}
function iT({ kind: e, isMultiple: t, choices: n, question: r }) {
  if (e !== "codes")
    return e === "number" || r.type === "text" && (r.inputType === "date" || r.inputType === "month") ? rT : oT;
  let o = n !== null && n.filter(({ value: i }) => /^\d+$/.test(i)).length > 2;
  return t ? nT : o ? tT : eT;
}

// src/ui/survey-making/editors/condition-test.ts
function Qg(e, t) {
  let { messages: n } = e, { key: r, test: o, subjects: i } = t, s = i.find(({ parameter: p }) => p === o.parameter), a = s === void 0 || !s.operators.includes(o.operator) ? [...s === void 0 ? [] : s.operators, o.operator] : s.operators, l = (p) => n.text(`localskills-editor-condition-${p}`, t.number), c = rn(), u = d();
  return u.classList.add("ext-localSkills-editor-test-question"), x(
    "div",
    { class: "ext-localSkills-editor-test", role: "group", "aria-labelledby": c },
    x("span", { class: "ext-localSkills-editor-read-out", id: c }, l("number")),
    u,
    Ge({
      key: `${r} operator`,
      label: l("operator"),
      value: o.operator,
      options: a.map((p) => ({ value: p, label: n.text(sT(p, s)) })),
      onChange(p) {
        let g = p, h = ea(g), y = h === "none" ? [] : h === "one" ? o.values.slice(0, 1) : o.values;
        t.change(F(O({}, o), { operator: g, values: y }), `${r} operator`);
      }
    }),
    ...f(),
    le({ key: `${r} remove`, sign: "\xD7", kind: "quiet", label: l("remove"), onClick: t.remove })
  );
  function d() {
    return Ge({
      key: `${r} question`,
      label: l("question"),
      value: o.parameter,
      options: [
        ...i.map(({ parameter: p, label: g, group: h }) => O({ value: p, label: g }, h === null ? {} : { group: h })),
        ...s === void 0 ? [{ value: o.parameter, label: n.text("localskills-editor-condition-gone", o.parameter) }] : []
      ],
      onChange(p) {
        let g = i.find((h) => h.parameter === p);
        g !== void 0 && t.change(iu(g), `${r} question`);
      }
    });
  }
  function f() {
    var y;
    let p = ea(o.operator);
    if (p === "none")
      return [];
    let g = s === void 0 ? null : s.choices;
    if (g === null)
      return [qe({
        key: `${r} value`,
        kind: s === void 0 ? "text" : s.input,
        label: l("value"),
        value: o.values.join(", "),
        onInput: (k) => t.type(F(O({}, o), { values: p === "one" ? [k].filter((S) => S !== "") : k.split(",").map((S) => S.trim()).filter((S) => S !== "") }))
      })];
    let h = o.values.filter((k) => !g.some((S) => S.value === k)).map((k) => ({ value: k, label: n.text("localskills-editor-condition-gone", k) }));
    return p === "one" ? [Ge({
      key: `${r} value`,
      label: l("value"),
      value: (y = o.values[0]) != null ? y : "",
      options: [
        ...o.values.length === 0 ? [{ value: "", label: n.text("localskills-editor-condition-choose") }] : [],
        ...g,
        ...h
      ],
      onChange: (k) => t.change(F(O({}, o), { values: [k] }), `${r} value`)
    })] : [x(
      "div",
      { class: "ext-localSkills-editor-test-values", role: "group", "aria-label": l("value") },
      ...[...g, ...h].map((k) => {
        let S = rn(), v = x("input", { type: "checkbox", id: S, "data-key": `${r} value ${k.value}` });
        return v.checked = o.values.includes(k.value), v.addEventListener("change", () => t.change(F(O({}, o), {
          // In the order of the choices, so that the same ticks write the same condition.
          values: [...g, ...h].map(({ value: w }) => w).filter((w) => w === k.value ? v.checked : o.values.includes(w))
        }), `${r} value ${k.value}`)), x("div", { class: "ext-localSkills-editor-check" }, v, x("label", { for: S, dir: "auto" }, k.label));
      })
    )];
  }
}
function sT(e, t) {
  let n = t !== void 0 && t.choices === null && (e === "contains" || e === "notcontains");
  return `localskills-editor-is-${e}${n ? "-text" : ""}`;
}

// src/ui/survey-making/editors/condition-aspect.ts
var aT = "{role} = 'trainer' and {years} >= 2", Kg = /* @__PURE__ */ new WeakMap();
function bi(e, t) {
  var w;
  let { messages: n } = e, { place: r } = t, o = `condition ${$e(r)}`, i = lT(e.json(), r), s = (w = Kg.get(e)) != null ? w : /* @__PURE__ */ new Map();
  Kg.set(e, s);
  let a = s.get(o), l = i === null ? null : ta(i), c = a !== void 0 && go(a) === (i != null ? i : "") ? a : l, u = e.isOpen(`${o} text`) || i !== null && c === null, d = x(
    "details",
    { class: "ext-localSkills-editor-details ext-localSkills-editor-condition" },
    x(
      "summary",
      { "data-key": o },
      t.title,
      " ",
      x("span", { class: "ext-localSkills-editor-summary-state" }, y())
    )
  );
  d.open = e.isOpen(o), d.addEventListener("toggle", () => e.setOpen(o, d.open));
  let f = (m) => (b) => cT(b, r, m === null || m.trim() === "" ? void 0 : m), p = (m, b) => {
    s.set(o, m), e.focusAfterwards(b), e.change(f(go(m)));
  }, g = Gg(e, r, c === null ? [] : c.tests.map(({ parameter: m }) => m));
  return (u ? S() : k()).forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
  function y() {
    return i === null ? t.always : c === null ? n.text("localskills-editor-condition-expression") : n.text("localskills-editor-condition-count", c.tests.length);
  }
  function k() {
    let m = c === null ? [] : c.tests.slice(), b = c === null ? "and" : c.join, E = (C, P) => ({
      join: b,
      tests: m.map((I, R) => R === C ? P : I).filter((I) => I !== null)
    }), T = m.map((C, P) => Qg(e, {
      key: `${o} ${P}`,
      number: P + 1,
      test: C,
      subjects: g,
      change: (I, R) => p(E(P, I), R),
      type(I) {
        s.set(o, E(P, I)), m.splice(P, 1, I), e.type(f(go(E(P, I))), o);
      },
      remove: () => p(E(P, null), `${o} add`)
    }));
    return g.length === 0 && m.length === 0 ? [lt(n.text("localskills-editor-condition-nothing-before")), v()] : [
      m.length > 1 ? Ee(n.text("localskills-editor-condition-join"), Ge({
        key: `${o} join`,
        value: b,
        options: ["and", "or"].map((C) => ({ value: C, label: n.text(`localskills-editor-condition-${C}`) })),
        onChange: (C) => p({ join: C === "or" ? "or" : "and", tests: m }, `${o} join`)
      })) : null,
      ...T,
      m.some((C) => !Uc(C)) ? lt(n.text("localskills-editor-condition-incomplete")) : null,
      Xe(le({
        key: `${o} add`,
        label: n.text("localskills-editor-condition-add"),
        kind: "progressive",
        onClick() {
          var I;
          let C = g[g.length - 1];
          e.setOpen(o, !0);
          let P = (I = g.filter(({ group: R }) => R === null).pop()) != null ? I : C;
          p({ join: b, tests: [...m, iu(P)] }, `${o} ${m.length} question`);
        }
      }), v())
    ];
  }
  function S() {
    let m = x("div", { class: "ext-localSkills-editor-fault", "aria-live": "polite" }), b = (E) => {
      let T = E.trim() === "" ? null : tt(E);
      m.textContent = T !== null && Tt(T) ? mn({ path: $e(r), code: T.code, parameters: T.parameters }, n) : "";
    };
    return b(i != null ? i : ""), [
      Ee(n.text("localskills-editor-condition-text"), qe({
        key: `${o} source`,
        kind: "lines",
        direction: "ltr",
        value: i != null ? i : "",
        onInput(E) {
          b(E), s.delete(o), e.type(f(E), o);
        }
      }), n.text("localskills-editor-condition-text-help", aT), m),
      c !== null || i === null ? Xe(v()) : Xe(le({
        key: `${o} clear`,
        label: n.text("localskills-editor-condition-clear"),
        kind: "destructive",
        onClick() {
          e.focusAfterwards(`${o} add`), e.change(f(null));
        }
      }))
    ];
  }
  function v() {
    return le({
      key: `${o} switch`,
      label: n.text(u ? "localskills-editor-condition-by-tests" : "localskills-editor-condition-by-text"),
      kind: "quiet",
      onClick() {
        e.setOpen(`${o} text`, !u), e.focusAfterwards(u ? `${o} add` : `${o} source`), e.draw();
      }
    });
  }
}
function iu(e) {
  return { parameter: e.parameter, operator: e.operators[0], values: [] };
}
function lT(e, t) {
  let n = Je(Z(e, t.slice(0, -1)), t[t.length - 1]);
  return typeof n == "string" ? n : null;
}
function cT(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Z(e, r);
  return !_(i) || "value" in i ? Wc(e, r, o, n) : K(e, t, n);
}

// src/ui/survey-making/editors/skills-picker.ts
var Yg = /* @__PURE__ */ new WeakMap();
function Zg(e, t, n) {
  var k, S;
  let { messages: r } = e, o = (k = Yg.get(e)) != null ? k : /* @__PURE__ */ new Map();
  Yg.set(e, o);
  let i = new Set(n.chosen()), s = x("div", { class: "ext-localSkills-editor-skills-list" }), a = x("p", { class: "ext-localSkills-editor-help", role: "status" }), l = (v) => {
    var w;
    return (w = t.ancestors(v.id).slice(-1)[0]) != null ? w : v;
  }, c = (v) => v.parent === null && t.children(v.id).length > 0, u = t.skills.filter((v) => (!v.isRetired || i.has(v.id)) && !c(v)), d = (v) => {
    let w = Object.keys(v.aliases).map((b) => v.aliases[b].join(" ")), m = v.label.kind === "texts" ? v.label.texts : {};
    return [v.id, ...Object.keys(m).map((b) => m[b]), ...w].join(" ").normalize("NFC").toLowerCase();
  }, f = (v, w, m) => {
    let b = rn(), E = v.filter((P) => i.has(P)).length, T = `skill ${n.key} ${v.length === 1 ? v[0] : w}`, C = x("input", { type: "checkbox", id: b, "data-key": T });
    return C.checked = E === v.length, C.indeterminate = E > 0 && E < v.length, C.addEventListener("change", () => {
      e.focusAfterwards(T), n.set(v.filter((P) => i.has(P) !== C.checked), C.checked);
    }), x(
      "div",
      { class: `ext-localSkills-editor-check${m ? " ext-localSkills-editor-skills-all" : ""}` },
      C,
      x("label", { for: b, dir: "auto" }, w)
    );
  }, p = (v) => {
    let w = v.trim().normalize("NFC").toLowerCase().split(/\s+/).filter((E) => E !== ""), m = u.filter((E) => w.every((T) => d(E).includes(T))), b = /* @__PURE__ */ new Map();
    m.forEach((E) => {
      var T;
      return b.set(l(E), [...(T = b.get(l(E))) != null ? T : [], E]);
    }), a.textContent = r.text("localskills-editor-skills-count", i.size, m.length), z(s, ...Array.from(b.keys()).map((E) => {
      let T = b.get(E), C = we(E.label, r, t.locale).text, P = `area ${n.key} ${E.id}`, I = x(
        "details",
        { class: "ext-localSkills-editor-skills-area" },
        x(
          "summary",
          { "data-key": P },
          x("span", { dir: "auto" }, C),
          " ",
          x(
            "span",
            { class: "ext-localSkills-editor-skills-tally" },
            r.text("localskills-editor-skills-tally", T.filter(({ id: R }) => i.has(R)).length, T.length)
          )
        ),
        T.length > 1 ? f(T.map(({ id: R }) => R), r.text("localskills-editor-skills-all", C), !0) : null,
        ...T.map(({ id: R }) => f([R], ma(R, t, r).text, !1))
      );
      return I.open = w.length > 0 || e.isOpen(P), I.addEventListener("toggle", () => {
        w.length === 0 && e.setOpen(P, I.open);
      }), I;
    }));
  }, g = (S = o.get(n.key)) != null ? S : "", h = qe({
    key: `search ${n.key}`,
    value: g,
    label: r.text("localskills-editor-skills-search"),
    placeholder: r.text("localskills-editor-skills-search"),
    onInput(v) {
      o.set(n.key, v), p(v);
    }
  });
  p(g);
  let y = x("div", { class: "ext-localSkills-editor-skills" }, h, a, s);
  return y.addEventListener("keydown", (v) => {
    var w;
    v.key === "ArrowDown" && v.target === h && (v.preventDefault(), (w = y.querySelector("summary")) == null || w.focus());
  }), y;
}

// src/ui/survey-making/editors/text-editor.ts
function xe(e) {
  return $e(e);
}
function au(e, t) {
  let { place: n } = t, r = e.language(), o = su(e, n), { locale: i } = e.texts(), s = rr(r) ? i : r, a = () => {
    let d = Z(e.json(), n);
    return Be(d) === null ? me(d, r) : rr(r) ? su(e, n) : "";
  }, l = op(Z(e.json(), n)), c = rr(r) ? "" : me(Z(e.json(), n), "default") || o;
  return qe(O({
    key: xe(n),
    value: a(),
    kind: t.isLong === !0 ? "lines" : "text",
    language: s,
    direction: s === null ? "auto" : yn(s),
    placeholder: c || t.placeholder || "",
    onInput(d) {
      e.type((f) => l ? ip(f, n, r, d) : We(f, n, r, d, o), `text ${xe(n)} ${r}`);
    },
    onLeave(d) {
      var f;
      (rr(r) || l) && ((f = t.onLeave) == null || f.call(t, d));
    }
  }, t.onEnter === void 0 ? {} : { onEnter: t.onEnter }));
}
function ct(e, t) {
  var c;
  let { place: n } = t, r = e.language(), o = su(e, n), { locale: i, messages: s } = e.texts(), a = me(Z(e.json(), n), "default") || o, l = !rr(r);
  return Ee(
    t.label,
    au(e, t),
    (c = t.help) != null ? c : null,
    l && a !== "" ? x("div", O({ class: "ext-localSkills-editor-original" }, lu(i)), a) : null,
    o !== "" ? lt(s.text("localskills-editor-shipped-text")) : null
  );
}
function lu(e) {
  return e === null ? { dir: "auto" } : { lang: e, dir: yn(e) };
}
function su(e, t) {
  let n = Be(Z(e.json(), t));
  return n === null ? "" : e.messages.text(n);
}

// src/ui/survey-making/editors/choices-aspect.ts
var Ft = "ext-localSkills-editor-choice";
function or(e, t) {
  let { messages: n } = e, { list: r, stem: o } = t, i = $e(r), s = ie(e.json(), r), a = e.isLocked(r), l = () => aa(e.json(), r, e.context.publishedNames), c = () => [...gi(e.json(), r), ...l()], u = o === "row" ? "row" : "choice", d = x("ol", { class: "ext-localSkills-editor-choices" }), f = (m) => {
    e.focusAfterwards(xe([...r, m, "text"])), e.change((b) => xg(b, r, m, Gn(o, c())));
  }, p = (m, b, E) => {
    if (b < 0 || b >= s.length) {
      e.announce(n.text(b < 0 ? "localskills-editor-is-first" : "localskills-editor-is-last"));
      return;
    }
    e.focusAfterwards(E), e.change((T) => Uo(T, r, m, b)), e.announce(n.text("localskills-editor-moved", g(s[m]), b + 1, s.length));
  }, g = (m) => xi(Je(m, "text"), e) || h(Ve(m)) || Ve(m), h = (m) => {
    let { taxonomy: b } = e.context.texts;
    return b === null || b.get(m) === null ? "" : ma(m, b, n).text;
  };
  s.forEach((m, b) => {
    var H;
    let E = [...r, b], T = [...E, "text"], C = Ve(m), P = Je(m, "retired") === !0, I = e.isFrozen(E), R = g(m), M = Je(m, "text") === void 0 && h(C) !== "", N = au(e, O({
      place: T,
      label: R,
      isLong: !0,
      placeholder: h(C) || ((H = t.shownAs) == null ? void 0 : H.call(t, C)) || n.text(`localskills-editor-${u}-placeholder`, b + 1),
      onLeave: (q) => k(q, b)
    }, a ? {} : { onEnter: () => {
      k(N.value, b);
      let q = s[b + 1];
      q !== void 0 && Je(q, "text") === void 0 && h(Ve(q)) === "" ? (e.focusAfterwards(xe([...r, b + 1, "text"])), e.draw()) : f(b + 1);
    } }));
    N.setAttribute("aria-label", n.text(`localskills-editor-${u}-text`, b + 1));
    let L = `more ${xe(E)}`, j = x("span", {
      class: `${Ft}-code`,
      dir: "ltr",
      title: n.text(I ? "localskills-editor-code-frozen" : "localskills-editor-code")
    }, C);
    e.onTyping(() => {
      j.textContent = Ve(Z(e.json(), E));
    });
    let U = x(
      "li",
      { class: `${Ft}${P ? ` ${Ft}-retired` : ""}${M ? ` ${Ft}-plain` : ""}` },
      x("span", { class: `${Ft}-handle`, "aria-hidden": "true", title: n.text("localskills-editor-drag") }, "\u283F"),
      x("div", { class: `${Ft}-main` }, M ? x("div", { class: `${Ft}-skill`, dir: "auto" }, R) : N),
      x(
        "div",
        { class: `${Ft}-below` },
        P ? x("span", { class: `${Ft}-state` }, n.text("localskills-editor-mark-retired")) : null,
        Je(m, "visibleIf") === void 0 ? null : x("span", { class: `${Ft}-state` }, n.text("localskills-editor-mark-condition")),
        M ? null : j
      ),
      x(
        "div",
        { class: `${Ft}-tools` },
        le({
          key: `up ${xe(E)}`,
          sign: "\u2191",
          kind: "quiet",
          label: n.text("localskills-editor-move-up-item", R),
          onClick: () => p(b, b - 1, `up ${xe([...r, b - 1])}`)
        }),
        le({
          key: `down ${xe(E)}`,
          sign: "\u2193",
          kind: "quiet",
          label: n.text("localskills-editor-move-down-item", R),
          onClick: () => p(b, b + 1, `down ${xe([...r, b + 1])}`)
        }),
        le({
          key: L,
          sign: "\u22EF",
          kind: "quiet",
          label: n.text("localskills-editor-more-item", R),
          isOpen: e.isOpen(L),
          onClick() {
            e.setOpen(L, !e.isOpen(L)), e.draw();
          }
        }),
        a ? null : S(b, R, P, I)
      ),
      e.isOpen(L) ? v(b, I, M) : null
    );
    N.addEventListener("keydown", (q) => {
      let { key: J, altKey: B } = q;
      if (B && (J === "ArrowUp" || J === "ArrowDown")) {
        q.preventDefault();
        let D = b + (J === "ArrowUp" ? -1 : 1);
        p(b, D, xe([...r, D, "text"]));
      }
    }), d.appendChild(U);
  });
  let y = new Map(Array.from(d.children).map((m, b) => [m, b]));
  return ua(d, Ft, (m, b) => {
    let E = y.get(m);
    e.change((T) => Uo(T, r, E, b)), e.announce(n.text("localskills-editor-moved", g(s[E]), b + 1, s.length));
  }), nr(t.title, d, a ? null : w());
  function k(m, b) {
    let E = [...r, b], T = Ve(Z(e.json(), E));
    if (!Qr(T, o) || e.isFrozen(E) || a)
      return;
    let C = en(m, c().filter((P) => P !== T), o);
    Qr(C, o) || e.type((P) => Gc(P, E, C), `code ${$e(E)}`);
  }
  function S(m, b, E, T) {
    let C = [...r, m];
    return T ? le({
      key: `remove ${xe(C)}`,
      sign: E ? "\u21BA" : "\u2298",
      kind: "quiet",
      label: n.text(E ? "localskills-editor-offer-again" : "localskills-editor-retire-item", b),
      onClick() {
        e.change((P) => na(P, C, !E)), e.announce(n.text(E ? "localskills-editor-asked-again" : "localskills-editor-retired", b));
      }
    }) : le({
      key: `remove ${xe(C)}`,
      sign: "\xD7",
      kind: "quiet",
      label: n.text("localskills-editor-remove-item", b),
      onClick() {
        let P = Math.min(m, s.length - 2);
        e.focusAfterwards(P < 0 ? `add ${i}` : `remove ${xe([...r, P])}`), e.change((I) => Ir(I, C)), e.offerUndo(n.text("localskills-editor-removed", b));
      }
    });
  }
  function v(m, b, E) {
    let T = [...r, m], C = () => Ve(Z(e.json(), T)), P = x("div", { class: "ext-localSkills-editor-fault", role: "alert" }), I = qe({
      key: `code ${xe(T)}`,
      value: C(),
      direction: "ltr",
      maxLength: 48,
      isDisabled: b || a,
      onInput(R) {
        let M = R.trim();
        P.textContent = Se.test(M) ? M !== C() && c().includes(M) ? n.text("localskills-editor-code-taken", M) : "" : n.text("localskills-fault-bad-id", M), P.textContent === "" && M !== C() && e.type((N) => Gc(N, T, M), `code ${$e(T)}`);
      }
    });
    return x(
      "div",
      { class: `${Ft}-more` },
      E ? ct(e, {
        place: [...T, "text"],
        label: n.text("localskills-editor-own-label"),
        placeholder: h(C()),
        help: n.text("localskills-editor-own-label-help")
      }) : null,
      Ee(
        n.text("localskills-editor-code-label"),
        I,
        n.text(b ? "localskills-editor-code-frozen" : "localskills-editor-code-help"),
        P
      ),
      t.hasConditions === !1 || a ? null : bi(e, {
        place: [...T, "visibleIf"],
        title: n.text("localskills-editor-choice-visible-if"),
        always: n.text("localskills-editor-visible-always")
      })
    );
  }
  function w() {
    let m = `paste ${i}`, b = `skills ${i}`, { taxonomy: E } = e.context.texts, T = (P, I) => {
      e.setOpen(P, !e.isOpen(P)), e.isOpen(P) && e.focusAfterwards(I), e.draw();
    }, C = [Xe(
      le({
        key: `add ${i}`,
        label: n.text(`localskills-editor-add-${u}`),
        kind: "progressive",
        onClick: () => f(ie(e.json(), r).length)
      }),
      le({
        key: m,
        label: n.text("localskills-editor-paste"),
        kind: "quiet",
        isOpen: e.isOpen(m),
        onClick: () => T(m, `lines ${i}`)
      }),
      t.takesSkills && E !== null ? le({
        key: b,
        label: n.text("localskills-editor-take-skills"),
        kind: "quiet",
        isOpen: e.isOpen(b),
        onClick: () => T(b, `search ${i}`)
      }) : null
    )];
    if (e.isOpen(m)) {
      let P = "";
      C.push(x(
        "div",
        { class: "ext-localSkills-editor-indented" },
        Ee(n.text("localskills-editor-paste-label"), qe({
          key: `lines ${i}`,
          kind: "lines",
          value: "",
          onInput(I) {
            P = I;
          }
        })),
        Xe(le({ key: `take ${i}`, label: n.text("localskills-editor-paste-add"), kind: "progressive", onClick() {
          let I = s.length;
          e.setOpen(m, !1), e.focusAfterwards(m), e.change((R) => bg(R, r, P, o, l(), e.language())), e.announce(n.text("localskills-editor-pasted", ie(e.json(), r).length - I));
        } }))
      ));
    }
    return e.isOpen(b) && E !== null && C.push(Zg(e, E, {
      key: i,
      chosen: () => ie(e.json(), r).filter((P) => Je(P, "retired") !== !0).map(Ve),
      set(P, I) {
        e.change((R) => I ? vg(R, r, P) : P.reduce((M, N) => {
          let L = [...r, gi(M, r).indexOf(N)];
          return e.isFrozen(L) ? na(M, L, !0) : Ir(M, L);
        }, R));
      }
    })), x("div", {}, ...C);
  }
}

// src/ui/survey-making/editors/grid-aspect.ts
var eh = 20, vi = "*";
function th(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = o === "matrixdropdown", a = A(i, "rowsFrom"), l = [...r, "rows"], c = [];
  s && c.push(uT(e, t)), (!s || typeof a != "string") && c.push(or(e, {
    list: l,
    title: n.text(s ? "localskills-editor-skill-rows" : "localskills-editor-rows"),
    stem: "row",
    takesSkills: !0
  }));
  let u = fT(e, t);
  return u > 0 && c.push(lt(n.text(u > eh ? "localskills-editor-many-rows" : "localskills-editor-row-count", u))), s ? c.push(mT(e, r)) : c.push(or(e, {
    list: [...r, "columns"],
    title: n.text("localskills-editor-columns"),
    stem: "option",
    takesSkills: !1
  }), bt({
    key: "each-row",
    label: n.text("localskills-editor-each-row"),
    isChecked: ["eachRowRequired", "isAllRowRequired"].some((d) => A(i, d) === !0),
    onChange: (d) => e.change((f) => Mt(
      K(f, [...r, "isAllRowRequired"], void 0),
      [...r, "eachRowRequired"],
      d,
      !1
    ))
  })), x("div", {}, ...c);
}
function uT(e, { place: t, json: n }) {
  let { messages: r } = e, { taxonomy: o } = e.context.texts, i = A(n, "rowsFrom");
  if (o === null)
    return typeof i == "string" ? lt(r.text("localskills-editor-no-taxonomy")) : null;
  let s = e.isFrozen(t) || e.isLocked(t), a = o.skills.filter((u) => o.children(u.id).length > 0), l = (u) => {
    let d = o.get(u);
    return d === null ? u : we(d.label, r, o.locale).text;
  }, c = typeof i == "string" ? i : vi;
  return Ee(r.text("localskills-editor-rows-from"), Ge({
    key: "rowsFrom",
    value: c,
    isDisabled: s,
    options: [
      { value: vi, label: r.text("localskills-editor-rows-listed") },
      { value: "", label: r.text("localskills-editor-rows-all") },
      ...a.map(({ id: u }) => ({ value: u, label: l(u), group: r.text("localskills-editor-rows-group") })),
      ...c === vi || c === "" || a.some(({ id: u }) => u === c) ? [] : [{ value: c, label: l(c) }]
    ],
    onChange(u) {
      u === vi && e.setOpen(`skills ${xe([...t, "rows"])}`, !0), e.change((d) => u === vi ? K(K(d, [...t, "rows"], dT(e, t)), [...t, "rowsFrom"], void 0) : K(K(d, [...t, "rows"], void 0), [...t, "rowsFrom"], u));
    }
  }), r.text("localskills-editor-rows-from-help"));
}
function dT(e, t) {
  let n = e.context.document.survey(), r = Z(e.json(), [...t, "name"]), o = n === null ? void 0 : Te(ft(n, e.context.texts.taxonomy)).find((s) => s.name === r), i = o !== void 0 && o.type === "matrixdropdown" ? o.rows.filter((s) => !s.isRetired) : [];
  return i.length > eh ? [] : i.map(({ value: s }) => s);
}
function fT(e, { name: t, json: n }) {
  let r = ie(n, ["rows"]).filter((s) => Je(s, "retired") !== !0).length, o = A(n, "rowsFrom") === void 0 ? null : e.context.document.survey(), i = o === null ? void 0 : Te(ft(o, e.context.texts.taxonomy)).find((s) => s.name === t);
  return i !== void 0 && i.type === "matrixdropdown" ? i.rows.filter((s) => !s.isRetired).length : r;
}
function pT(e, t, n, r) {
  return Z(e.json(), ["localSkills", "measures", "grid"]) === Z(e.json(), [...t, "name"]) && Ot.includes(n) && At.includes(r) ? e.messages.text(`localskills-scale-${n}-${r}`) : "";
}
function mT(e, t) {
  let { messages: n } = e, r = [...t, "columns"], o = ie(e.json(), r), i = e.isLocked(t);
  return nr(
    n.text("localskills-editor-scales"),
    ...o.map((s, a) => {
      var f;
      let l = [...r, a], c = `column ${xe(l)}`, u = xi(Je(s, "title"), e) || String((f = Je(s, "name")) != null ? f : ""), d = x(
        "details",
        { class: "ext-localSkills-editor-details" },
        x("summary", { "data-key": c, dir: "auto" }, u),
        ct(e, { place: [...l, "title"], label: n.text("localskills-editor-title") }),
        or(e, {
          list: [...l, "choices"],
          title: n.text("localskills-editor-steps"),
          stem: "option",
          takesSkills: !1,
          hasConditions: !1,
          shownAs: (p) => pT(e, t, String(Je(s, "name")), p)
        }),
        i || e.isFrozen(l) || o.length < 2 ? null : Xe(le({
          key: `remove ${xe(l)}`,
          label: n.text("localskills-editor-remove-item", u),
          kind: "destructive",
          onClick() {
            e.focusAfterwards("add column"), e.change((p) => Ir(p, l)), e.offerUndo(n.text("localskills-editor-removed", u));
          }
        }))
      );
      return d.open = e.isOpen(c), d.addEventListener("toggle", () => e.setOpen(c, d.open)), d;
    }),
    i ? null : Xe(le({ key: "add column", label: n.text("localskills-editor-add-scale"), kind: "quiet", onClick() {
      let s = [
        ...o.map((l) => String(Je(l, "name"))),
        ...aa(e.json(), r, e.context.publishedNames)
      ], a = [...r, o.length];
      e.setOpen(`column ${xe(a)}`, !0), e.focusAfterwards(xe([...a, "title"])), e.change((l) => Zt(l, r, o.length, { name: Gn("scale", s), choices: [1, 2, 3, 4, 5] }));
    } }))
  );
}

// src/ui/survey-making/editors/input-aspect.ts
var nh = ["text", "number", "date", "month", "url"];
function rh(e, t) {
  var u;
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = A(o, "inputType"), a = (u = nh.find((d) => d === s)) != null ? u : "text", l = e.isFrozen(r) || e.isLocked(r), c = [];
  if (i === "text" && c.push(Ee(n.text("localskills-editor-input"), Ge({
    key: "input",
    value: a,
    isDisabled: l,
    options: nh.map((d) => ({ value: d, label: n.text(`localskills-editor-input-${d}`) })),
    onChange: (d) => e.change((f) => ["min", "max", "integer"].reduce(
      // Limits of one kind mean nothing for another.
      (p, g) => K(p, [...r, g], void 0),
      Mt(f, [...r, "inputType"], d, "text")
    ))
  }))), i === "text" && (a === "number" || a === "date" || a === "month")) {
    let d = (f) => {
      let p = A(o, f);
      return Ee(n.text(`localskills-editor-limit-${f}`), qe({
        key: f,
        kind: a,
        value: p === void 0 ? "" : String(p),
        isDisabled: e.isLocked(r),
        onInput(g) {
          let h = hr(g, a);
          e.type(
            (y) => K(y, [...r, f], h === null ? void 0 : a === "number" ? Number(h) : h),
            `${f} ${t.name}`
          );
        }
      }));
    };
    c.push(x("div", { class: "ext-localSkills-editor-pair" }, d("min"), d("max")));
  }
  if (i === "text" && a === "number" && c.push(bt({
    key: "integer",
    label: n.text("localskills-editor-integer"),
    isChecked: A(o, "integer") === !0,
    isDisabled: e.isLocked(r),
    onChange: (d) => e.change((f) => Mt(f, [...r, "integer"], d, !1))
  })), i === "comment" || a === "text" || a === "url") {
    let d = A(o, "maxLength");
    c.push(Ee(n.text("localskills-editor-max-length"), qe({
      key: "maxLength",
      kind: "number",
      min: "1",
      value: typeof d == "number" ? String(d) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(f) {
        let p = Number(f);
        e.type(
          (g) => K(g, [...r, "maxLength"], Number.isInteger(p) && p > 0 ? p : void 0),
          `maxLength ${t.name}`
        );
      }
    }))), c.push(lt(n.text("localskills-editor-text-is-public")));
  }
  return i === "text" && a !== "date" && a !== "month" && c.push(ct(e, { place: [...r, "placeholder"], label: n.text("localskills-editor-placeholder") })), x("div", {}, ...c);
}

// src/ui/survey-making/editors/limits-aspect.ts
function oh(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = (a, l) => {
    let c = A(o, a);
    return Ee(l, qe({
      key: a,
      kind: "number",
      min: "1",
      value: typeof c == "number" ? String(c) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(u) {
        let d = Number(u);
        e.type(
          (f) => K(f, [...r, a], u === "" || !Number.isInteger(d) || d < 1 ? void 0 : d),
          `${a} ${t.name}`
        );
      }
    }));
  };
  return x(
    "div",
    {},
    i === "ranking" ? bt({
      key: "select-to-rank",
      label: n.text("localskills-editor-select-to-rank"),
      help: n.text("localskills-editor-select-to-rank-help"),
      isChecked: A(o, "selectToRankEnabled") === !0,
      onChange: (a) => e.change((l) => Mt(l, [...r, "selectToRankEnabled"], a, !1))
    }) : null,
    i !== "ranking" || A(o, "selectToRankEnabled") === !0 ? x(
      "div",
      { class: "ext-localSkills-editor-pair" },
      s("minSelectedChoices", n.text("localskills-editor-min-choices")),
      s("maxSelectedChoices", n.text("localskills-editor-max-choices"))
    ) : null
  );
}

// src/ui/survey-making/editors/measures-aspect.ts
var xo = ["localSkills", "measures"], ga = ["wantToLearn", "canTeach"];
function ih(e, t) {
  var d;
  let { messages: n } = e, { name: r, type: o, json: i, place: s } = t, a = nt(e.json(), xo), l = [], c = A(i, "columns"), u = Array.isArray(c) ? c.map((f) => Je(f, "name")) : [];
  if (o === "matrixdropdown" && Ot.every((f) => u.includes(f))) {
    let f = A(a, "grid");
    l.push(bt({
      key: "measure",
      label: n.text("localskills-editor-measure-grid"),
      help: typeof f == "string" && f !== r ? n.text("localskills-editor-measure-other", f) : n.text("localskills-editor-measure-grid-help"),
      isChecked: f === r,
      onChange: (p) => e.change((g) => K(g, [...xo, "grid"], p ? r : void 0))
    }));
  }
  return (o === "checkbox" || o === "tagbox" || o === "ranking") && gT(e, t) && l.push(Ee(n.text("localskills-editor-measure"), Ge({
    key: "measure",
    value: (d = ga.find((f) => A(a, f) === r)) != null ? d : "",
    options: ["", ...ga].map((f) => ({ value: f, label: n.text(`localskills-editor-measure-${f === "" ? "none" : f.toLowerCase()}`) })),
    onChange: (f) => e.change((p) => ga.reduce((g, h) => {
      let y = A(nt(g, xo), h);
      return f === h ? K(g, [...xo, h], r) : y === r ? K(g, [...xo, h], void 0) : g;
    }, p))
  }), n.text("localskills-editor-measure-help"))), A(i, "personalData") !== void 0 && l.push(bt({
    key: "personal-data",
    label: n.text("localskills-editor-personal-data"),
    help: n.text("localskills-editor-personal-data-help"),
    isChecked: A(i, "personalData") === !0,
    onChange: (f) => e.change((p) => Mt(p, [...s, "personalData"], f, !1))
  })), x("div", {}, ...l);
}
function gT(e, { name: t, json: n }) {
  let { taxonomy: r } = e.context.texts, o = nt(e.json(), xo);
  return A(n, "choicesFrom") === "skills" || ga.some((i) => A(o, i) === t) || A(n, "choicesFrom") === void 0 && ie(n, ["choices"]).some((i) => r === null || r.get(Ve(i)) !== null);
}

// src/ui/survey-making/editors/name-aspect.ts
function sh(e, t, n) {
  let r = t.kind === "page" ? "" : sa[t.kind], o = String(Z(e.json(), [...t.place, "name"]));
  if (r === "" || !Qr(o, r) || e.isFrozen(t.place) || e.isLocked(t.place))
    return;
  let i = [
    ...xr(e.json()).filter((a) => a !== o),
    ...Rr(e.context.publishedNames)
  ], s = en(n, i, r);
  Qr(s, r) || e.type((a) => hi(a, t.place, s), `name ${o}`);
}
function ah(e, t) {
  let { messages: n } = e, { place: r } = t, o = e.isFrozen(r) || e.isLocked(r), i = () => {
    var u;
    return String((u = Z(e.json(), [...r, "name"])) != null ? u : "");
  }, s = x("div", { class: "ext-localSkills-editor-fault", role: "alert" }), a = qe({
    key: `${t.place.join()} name`,
    value: i(),
    direction: "ltr",
    isDisabled: o,
    maxLength: 48,
    onInput(u) {
      let d = u.trim(), f = qn(e.json(), d), p = d !== i() && (f !== null || xr(e.json()).includes(d) || Rr(e.context.publishedNames).includes(d));
      s.textContent = Se.test(d) ? p ? n.text("localskills-editor-name-taken", d) : "" : n.text("localskills-fault-bad-id", d), s.textContent === "" && e.type((g) => hi(g, r, d), `name ${r.join()}`);
    }
  });
  e.onTyping(() => {
    document.activeElement !== a && (a.value = i());
  });
  let l = "details name", c = x(
    "details",
    { class: "ext-localSkills-editor-details" },
    x("summary", { "data-key": l }, n.text("localskills-editor-advanced")),
    Ee(n.text("localskills-editor-name"), a, n.text("localskills-editor-name-help"), s),
    o ? lt(n.text("localskills-editor-name-frozen")) : null
  );
  return c.open = e.isOpen(l), c.addEventListener("toggle", () => e.setOpen(l, c.open)), c;
}

// src/ui/survey-making/editors/rating-aspect.ts
function lh(e, t) {
  let { messages: n } = e, r = nt(e.json(), t), o = e.isFrozen(t) || e.isLocked(t), i = (d, f) => {
    let p = A(r, d);
    return typeof p == "number" ? p : f;
  }, [s, a, l] = [i("rateMin", 1), i("rateMax", 5), i("rateStep", 1)], c = A(r, "rateValues") !== void 0, u = [];
  if (c)
    u.push(or(e, {
      list: [...t, "rateValues"],
      title: n.text("localskills-editor-steps"),
      stem: "step",
      takesSkills: !1,
      hasConditions: !1
    }));
  else {
    let d = (f, p, g) => Ee(
      n.text(`localskills-editor-rating-${f === "rateMin" ? "from" : "to"}`),
      Ge({
        key: f,
        value: String(p),
        isDisabled: o,
        options: Array.from(/* @__PURE__ */ new Set([...g, p])).sort((h, y) => h - y).map((h) => ({ value: String(h), label: n.number(h) })),
        onChange: (h) => e.change((y) => K(y, [...t, f], Number(h)))
      })
    );
    u.push(x(
      "div",
      { class: "ext-localSkills-editor-pair" },
      d("rateMin", s, [0, 1]),
      d("rateMax", a, [2, 3, 4, 5, 6, 7, 8, 9, 10])
    ));
  }
  return u.push(x(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...t, "minRateDescription"], label: n.text("localskills-editor-lowest") }),
    ct(e, { place: [...t, "maxRateDescription"], label: n.text("localskills-editor-highest") })
  )), o ? u.push(lt(n.text("localskills-editor-scale-frozen"))) : c || u.push(Xe(le({ key: "name steps", label: n.text("localskills-editor-name-steps"), kind: "quiet", onClick() {
    let d = [];
    for (let f = s; f <= a && d.length < ht; f += Math.max(1, l))
      d.push(f);
    e.change((f) => ["rateMin", "rateMax", "rateStep"].reduce(
      (p, g) => K(p, [...t, g], void 0),
      K(f, [...t, "rateValues"], d)
    ));
  } }))), nr(n.text("localskills-editor-scale"), ...u);
}

// src/ui/survey-making/editors/special-choices-aspect.ts
var hT = [
  { code: Le, show: "showOtherItem", alias: "hasOther", text: "otherText" },
  { code: kt, show: "showNoneItem", alias: "hasNone", text: "noneText" },
  { code: St, show: "showRefuseItem", alias: null, text: "refuseText" },
  { code: Et, show: "showDontKnowItem", alias: null, text: "dontKnowText" }
];
function ch(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = i === "rating" || i === "boolean", a = [];
  for (let { code: l, show: c, alias: u, text: d } of hT) {
    if (s && (l === Le || l === kt))
      continue;
    let p = u !== null && A(o, u) !== void 0 && A(o, c) === void 0 ? u : c, g = A(o, p) === !0, h = e.isLocked(r) || g && e.context.isRunning && e.context.publishedNames.includes(`${ho(e.json(), r)}.special.${l}`), y = ie(o, ["choices"]).some((k) => Ve(k) === l);
    a.push(bt({
      key: p,
      label: n.text(`localskills-editor-special-${l}`),
      help: n.text(`localskills-editor-special-${l}-help`),
      isChecked: g,
      isDisabled: h || y,
      onChange: (k) => e.change((S) => k ? Mt(S, [...r, p], !0, !1) : K(K(S, [...r, p], void 0), [...r, d], void 0))
    })), g && a.push(x("div", { class: "ext-localSkills-editor-indented" }, ct(e, {
      place: [...r, d],
      label: n.text("localskills-editor-special-text"),
      placeholder: n.text(`localskills-choice-${l}`)
    })));
  }
  return nr(n.text("localskills-editor-special"), ...a);
}

// src/ui/survey-making/editors/part-editor.ts
function uh(e, t, n) {
  let { messages: r } = e, { place: o } = t, i = [xT(e, t, n), ...vT(e, t)];
  if (t.kind === "note" ? i.push(ct(e, {
    place: [...o, "html"],
    label: r.text("localskills-editor-note-text"),
    isLong: !0,
    help: r.text("localskills-editor-note-help")
  })) : i.push(ct(e, {
    place: [...o, "title"],
    label: r.text(t.kind === "question" ? "localskills-editor-question-title" : "localskills-editor-title"),
    isLong: t.kind === "question",
    onLeave: (s) => sh(e, t, s)
  }), ct(e, {
    place: [...o, "description"],
    label: r.text("localskills-editor-description"),
    isLong: !0
  })), t.kind === "question")
    i.push(...yT(e, t));
  else if (t.kind !== "note") {
    let s = [...o, "elements"];
    i.push(Xe(le({
      key: "add inside",
      label: r.text("localskills-editor-add-question"),
      onClick: () => n.add(s, ie(e.json(), s).length)
    })));
  }
  return i.push(bi(e, {
    place: [...o, "visibleIf"],
    title: r.text("localskills-editor-visible-if"),
    always: r.text("localskills-editor-visible-always")
  })), t.kind !== "page" && i.push(ah(e, t)), x("div", { class: "ext-localSkills-editor-part" }, ...i);
}
function yT(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = A(i, "isRequired") === !0, a = [...r, "choices"], l = [], c = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"].includes(o);
  return c && A(i, "choicesFrom") === void 0 ? l.push(or(e, { list: a, title: n.text("localskills-editor-choices"), stem: "option", takesSkills: !0 })) : c && l.push(lt(n.text(`localskills-editor-from-${String(A(i, "choicesFrom"))}`))), o === "rating" && l.push(lh(e, r)), o === "boolean" && l.push(x(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...r, "labelTrue"], label: n.text("localskills-editor-label-true"), placeholder: n.text("localskills-choice-true") }),
    ct(e, { place: [...r, "labelFalse"], label: n.text("localskills-editor-label-false"), placeholder: n.text("localskills-choice-false") })
  )), (o === "matrix" || o === "matrixdropdown") && l.push(th(e, t)), (c && o !== "ranking" || o === "rating" || o === "boolean") && l.push(ch(e, t)), (o === "checkbox" || o === "tagbox" || o === "ranking") && l.push(oh(e, t)), (o === "text" || o === "comment") && l.push(rh(e, t)), l.push(bt({
    key: "required",
    label: n.text("localskills-editor-required"),
    help: n.text("localskills-editor-required-help"),
    isChecked: s,
    onChange: (u) => e.change((d) => Mt(d, [...r, "isRequired"], u, !1))
  })), s || l.push(bi(e, {
    place: [...r, "requiredIf"],
    title: n.text("localskills-editor-required-if"),
    always: n.text("localskills-editor-required-never")
  })), l.push(ih(e, t)), l;
}
function xT(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = nu(t.json), a = i === "question" && s.length > 1 && !e.isFrozen(o) && !e.isLocked(o), l = (c) => Zc(
    e,
    o,
    c,
    (u) => n.select(u, c === 1 ? "down" : "up")
  );
  return x(
    "header",
    { class: "ext-localSkills-editor-header" },
    a ? Ee(r.text("localskills-editor-kind"), Ge({
      key: "type",
      value: t.type,
      options: s.map((c) => ({ value: c, label: r.text(`localskills-editor-type-${c}`) })),
      onChange: (c) => e.change((u) => Jg(u, o, c))
    })) : x(
      "h3",
      { "data-key": "title", tabindex: "-1" },
      i === "page" ? r.text("localskills-editor-page-number", o[1] + 1) : x(
        "span",
        {},
        x("span", { class: "ext-localSkills-editor-header-sign", "aria-hidden": "true" }, yo(yi(t.json))),
        Mr(t, r)
      )
    ),
    Xe(
      le({ key: "up", sign: "\u2191", label: r.text("localskills-editor-move-up"), onClick: () => l(-1) }),
      le({ key: "down", sign: "\u2193", label: r.text("localskills-editor-move-down"), onClick: () => l(1) }),
      le({ key: "duplicate", label: r.text("localskills-editor-duplicate"), onClick() {
        let c = Og(e.json(), o, Rr(e.context.publishedNames));
        e.change(() => c.json), e.announce(r.text("localskills-editor-duplicated", on(t, e))), n.select(c.place, "duplicate");
      } }),
      bT(e, t, n)
    )
  );
}
function bT(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = on(t, e), a = Oe(e.json()).filter((f) => f.kind === "question" && Ut(f.place, o) && (e.isFrozen(f.place) || e.context.isRunning && e.isLocked(f.place)));
  if (i === "panel" && ie(e.json(), [...o, "elements"]).length > 0 && a.length > 0)
    return le({ key: "remove", label: r.text("localskills-editor-dissolve"), kind: "destructive", onClick() {
      e.change((f) => Ag(f, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, "add page");
    } });
  if (i === "question" && a.length > 0)
    return e.isLocked(o) ? null : le({
      key: "remove",
      label: r.text(t.isRetired ? "localskills-editor-ask-again" : "localskills-editor-retire"),
      kind: t.isRetired ? "progressive" : "destructive",
      onClick() {
        e.change((f) => Cg(f, o, !t.isRetired)), e.offerUndo(r.text(t.isRetired ? "localskills-editor-asked-again" : "localskills-editor-retired", s));
      }
    });
  if (a.length > 0)
    return null;
  let l = oa(e.json(), o), c = `remove ${$e(o)}`;
  if (!e.isOpen(c) || l.length === 0)
    return le({ key: "remove", label: r.text("localskills-editor-remove"), kind: "destructive", onClick() {
      l.length > 0 ? (e.setOpen(c, !0), e.focusAfterwards("remove anyway"), e.draw()) : d();
    } });
  let u = l.map((f) => f.part === null ? r.text(`localskills-editor-reference-${f.kind}`) : `\u201C${on(f.part, e)}\u201D`);
  return x(
    "div",
    { class: "ext-localSkills-editor-confirm", role: "alertdialog", "aria-label": r.text("localskills-editor-remove") },
    x("p", {}, r.text("localskills-editor-is-referenced", l.length)),
    x("ul", {}, ...Array.from(new Set(u)).map((f) => x("li", {}, f))),
    Xe(
      le({ key: "remove anyway", label: r.text("localskills-editor-remove-anyway"), kind: "destructive", onClick: d }),
      le({ key: "keep", label: r.text("localskills-editor-keep"), kind: "quiet", onClick() {
        e.setOpen(c, !1), e.focusAfterwards("remove"), e.draw();
      } })
    )
  );
  function d() {
    e.setOpen(c, !1);
    let f = Ie(e.json(), o.slice(0, -2));
    e.change((p) => Ir(p, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, f === null ? "add page" : `part ${$e(f.place)}`);
  }
}
function vT(e, t) {
  let { messages: n } = e, { place: r } = t, o = x("div", { "aria-live": "polite" }), i = () => {
    for (; o.firstChild; )
      o.removeChild(o.firstChild);
    let { document: a } = e.context, l = (c, u) => {
      let d = u.filter(({ path: f }) => {
        var p, g;
        return yr((g = (p = Ie(e.json(), Nt(f))) == null ? void 0 : p.place) != null ? g : [""], r);
      });
      d.length > 0 && o.appendChild(Q(c, x("ul", { class: "ext-localSkills-editor-faults" }, ...d.map((f) => x("li", {}, wT(e, t, f))))));
    };
    l("error", a.faults()), l("warning", a.warnings().filter(({ code: c }) => c !== "missing-language"));
  };
  i(), e.onTyping(i);
  let s = [o];
  return t.isRetired && s.push(Q("warning", n.text("localskills-editor-is-retired"))), e.isLocked(r) ? s.push(Q("notice", n.text("localskills-editor-is-core"))) : t.kind === "question" && e.isFrozen(r) && s.push(lt(n.text("localskills-editor-is-frozen"))), s;
}
function wT(e, t, n) {
  var l, c;
  let [r, o] = Nt(n.path).slice(t.place.length), i = typeof o == "number" ? ie(t.json, [r])[o] : void 0, s = i === void 0 ? "" : String((c = (l = Je(i, "value")) != null ? l : Je(i, "name")) != null ? c : i), a = mn(n, e.messages);
  return s === "" ? a : e.messages.text("localskills-fault-at", s, a);
}

// src/ui/survey-making/editors/scroll-frame.ts
function kT(e) {
  for (let t = e.parentElement; t !== null && t !== document.body; t = t.parentElement) {
    let { overflowY: n } = window.getComputedStyle(t);
    if (t.scrollHeight > t.clientHeight && (n === "auto" || n === "scroll"))
      return t;
  }
  return null;
}
function cu(e) {
  let t = kT(e), [n, r] = t === null ? [0, window.innerHeight] : [t.getBoundingClientRect().top, t.clientHeight], o = e.getBoundingClientRect().top - n;
  o >= 0 && o <= r / 2 || (t !== null ? t.scrollTop += o : window.scrollTo(0, window.pageYOffset + o));
}

// src/ui/survey-making/editors/questions-editor.ts
var ST = 720;
function ET({ document: e, texts: { messages: t } }) {
  let n = e.json(), r = Xn(n), o = t.languageChain.find((i) => i === n.locale || r.includes(i));
  return o === void 0 || o === n.locale ? ce : o;
}
function dh(e) {
  let { messages: t } = e.texts, n = x("div", { class: "ext-localSkills-editor-side" }), r = x("div", { class: "ext-localSkills-editor-detail" }), o = x("div", { class: "ext-localSkills-editor-bar" }), i = x("div", { class: "ext-localSkills-editor-read-out", role: "status" }), s = x("div", { class: "ext-localSkills-editor-undo" }), a = x(
    "div",
    { class: "ext-localSkills-editor ext-localSkills-editor-questions" },
    o,
    x("div", { class: "ext-localSkills-editor-panes" }, n, r),
    s,
    i
  ), l = null, c = "", u = null, d = ET(e), f = null, p = ca(e, {
    root: a,
    language: () => d,
    draw: E,
    follow() {
      z(n, w()), h();
    },
    announce: g,
    offerUndo(T) {
      f = e.document.json(), z(s, x("span", {}, T), le({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          f = null, e.document.undo(), g(t.text("localskills-editor-undone"));
        }
      })), g(T);
    }
  });
  function g(T) {
    i.textContent = "", window.setTimeout(() => {
      i.textContent = T;
    }, 50);
  }
  function h() {
    f !== e.document.json() && (f = null, z(s));
  }
  function y(T, C = null) {
    l = T, u = null;
    let P = T === null ? null : Ie(p.json(), T);
    c = P === null || P.kind === "page" ? "" : P.name, C !== null && p.focusAfterwards(C), p.draw(), T !== null && cu(r);
  }
  function k() {
    var C;
    if (l === null)
      return;
    let T = (C = c === "" ? null : qn(p.json(), c)) != null ? C : Ie(p.json(), l);
    l = T === null ? null : T.place, c = T === null || T.kind === "page" ? "" : T.name;
  }
  function S(T, C) {
    u = { list: T, index: C }, l = null, p.focusAfterwards(jg), p.draw(), cu(r);
  }
  function v() {
    return a.classList.contains("ext-localSkills-editor-wide");
  }
  function w() {
    return Bg(p, {
      selected: () => l,
      select(T) {
        var C;
        y(T), v() || (C = Nr(a, "back")) == null || C.focus();
      },
      follow(T) {
        y(v() ? T : null, `part ${$e(T)}`);
      },
      add: S,
      addPage() {
        let T = ie(p.json(), ["pages"]).length;
        p.change((C) => Lg(C, T)), y(["pages", T], xe(["pages", T, "title"]));
      }
    });
  }
  function m(T) {
    let { list: C, index: P } = u, I = Ng(T, p.json(), Rr(e.publishedNames)), R = Mg(T, I, {
      importance: t.text("localskills-editor-grid-importance"),
      ability: t.text("localskills-editor-grid-ability"),
      notRelevant: t.text("localskills-editor-grid-not-relevant")
    }), M = Pg(p.json(), C, P, R);
    p.change(() => {
      let N = T === "skills-grid" && Z(M.json, ["localSkills", "measures", "grid"]) === void 0, L = T === "skills-grid" ? $g(M.json, Kc) : M.json;
      return N ? K(L, ["localSkills", "measures", "grid"], I) : L;
    }), y(M.place, xe([...M.place, T === "note" ? "html" : "title"]));
  }
  function b() {
    let T = Xn(p.json());
    !rr(d) && !T.includes(d) && T.push(d);
    let { locale: C } = p.texts();
    z(o, T.length === 0 ? null : Ee(t.text("localskills-editor-language"), Ge({
      key: "language",
      value: d,
      options: [
        { value: ce, label: C === null ? t.text("localskills-editor-main-language") : t.text("localskills-editor-main-language-named", e.languageName(C)) },
        ...T.map((P) => ({ value: P, label: e.languageName(P) }))
      ],
      onChange(P) {
        d = P, p.draw();
      }
    }))), o.hidden = T.length === 0;
  }
  function E() {
    k(), h(), b(), z(n, w());
    let T = l === null ? null : Ie(p.json(), l);
    a.classList.toggle("ext-localSkills-editor-has-detail", T !== null || u !== null);
    let C = () => {
      let I = l === null ? "add page" : `part ${$e(l)}`;
      u = null, l = null, p.focusAfterwards(I), p.draw();
    }, P = le({
      key: "back",
      label: t.text("localskills-editor-back"),
      kind: "quiet",
      onClick: C
    });
    P.classList.add("ext-localSkills-editor-back"), z(
      r,
      T === null && u === null ? null : P,
      u !== null ? _g(p, m, C) : T !== null ? uh(p, T, {
        select: y,
        add: S
      }) : x("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-nothing-selected"))
    );
  }
  return p.draw(), la(a, (T) => a.classList.toggle("ext-localSkills-editor-wide", T >= ST)), {
    element: a,
    reveal(T) {
      var I, R, M;
      let C = Nt(T), P = C[0] === "pages" ? Ie(p.json(), C) : null;
      if (P === null)
        return !1;
      y(P.place);
      for (let N = C.length; N >= P.place.length; N--) {
        let L = C.slice(0, N), j = [L, [...L, "text"], [...L, "title"]].map((U) => Nr(r, xe(U))).find((U) => U !== null);
        if (j)
          return (I = j.closest("details")) == null || I.setAttribute("open", ""), j.focus(), !0;
      }
      return (M = (R = Nr(r, "title")) != null ? R : r.querySelector("button, input, textarea, select")) == null || M.focus(), !0;
    },
    destroy: p.destroy
  };
}

// src/ui/survey-making/editors/translation-editor.ts
function fh(e) {
  var P;
  let { messages: t } = e.texts, { document: n } = e, r = x("div", { class: "ext-localSkills-editor-languages" }), o = x("div", { class: "ext-localSkills-editor-translations" }), i = x("div", { class: "ext-localSkills-editor-progress" }), s = x("div", { class: "ext-localSkills-editor-read-out", role: "status" }), a = x("div", { class: "ext-localSkills-editor-undo" }), l = x("div", { class: "ext-localSkills-editor" }, r, i, o, a, s), c = /* @__PURE__ */ new Set(), u = (P = Xn(n.json())[0]) != null ? P : "", d = !1, f = !1, p = "", g = [], h = !1, y = ca(e, {
    root: l,
    language: () => u || ce,
    draw: v,
    follow: S,
    announce(I) {
      s.textContent = I;
    },
    offerUndo(I) {
      z(a, x("span", {}, I), le({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          z(a), n.undo();
        }
      })), s.textContent = I;
    }
  });
  function k() {
    let I = Xn(y.json());
    return [...I, ...Array.from(c).filter((R) => !I.includes(R))];
  }
  function S() {
    if (u === "") {
      z(i);
      return;
    }
    let { translated: I, total: R } = Ho(y.json(), u), M = x("progress", {
      max: String(Math.max(1, R)),
      value: String(I),
      "aria-label": t.text("localskills-editor-progress-label", e.languageName(u))
    });
    z(i, M, x("span", {}, t.text("localskills-editor-progress", I, R)));
  }
  function v() {
    var R;
    let I = k();
    u !== "" && !I.includes(u) && (u = (R = I[0]) != null ? R : ""), w(I), S(), z(o, ...u === "" ? [x("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-no-languages"))] : T());
  }
  function w(I) {
    let R = [];
    I.length > 0 && R.push(Ee(t.text("localskills-editor-translate-into"), Ge({
      key: "language",
      value: u,
      options: I.map((M) => {
        let { translated: N, total: L } = Ho(y.json(), M);
        return { value: M, label: t.text("localskills-editor-language-progress", e.languageName(M), N, L) };
      }),
      onChange(M) {
        u = M, y.draw();
      }
    }))), R.push(Xe(
      le({ key: "add language", label: t.text("localskills-editor-add-language"), isOpen: f, onClick() {
        f = !f, m(), y.focusAfterwards(f ? "new language" : "add language"), y.draw();
      } }),
      u === "" ? null : le({ key: "remove language", label: t.text("localskills-editor-remove-language"), kind: "quiet", onClick() {
        var j;
        let M = u, N = e.languageName(M);
        c.delete(M), y.focusAfterwards("add language"), u = (j = k().filter((U) => U !== M)[0]) != null ? j : "";
        let L = y.json();
        y.change((U) => sp(U, M)), y.draw(), y.json() !== L && y.offerUndo(t.text("localskills-editor-language-removed", N));
      } })
    )), f && R.push(E(I)), u !== "" && R.push(bt({
      key: "missing",
      label: t.text("localskills-editor-only-missing"),
      isChecked: d,
      onChange(M) {
        d = M, y.draw();
      }
    })), z(r, ...R);
  }
  function m() {
    h || (h = !0, e.loadLanguages().then((I) => {
      g = I, f && y.draw();
    }, () => {
      h = !1;
    }));
  }
  function b({ name: I, code: R }) {
    return I === "" || I === R ? R : `${I} \u2013 ${R}`;
  }
  function E(I) {
    let { locale: R } = y.texts(), M = g.filter(({ code: H }) => !I.includes(H) && H !== R), N = rn(), L = x("div", { class: "ext-localSkills-editor-fault", role: "alert" }), j = qe({
      key: "new language",
      value: p,
      onInput(H) {
        p = H, L.textContent = "";
      },
      onEnter: U
    });
    return j.setAttribute("list", N), x(
      "div",
      { class: "ext-localSkills-editor-indented" },
      Ee(t.text("localskills-editor-new-language"), j, t.text("localskills-editor-new-language-help"), L),
      x("datalist", { id: N }, ...M.map((H) => x("option", { value: b(H) }))),
      Xe(le({ key: "take language", label: t.text("localskills-editor-add-language-now"), kind: "progressive", onClick: U }))
    );
    function U() {
      let H = p.trim(), q = H.toLowerCase(), J = (M.find((V) => [V.code, V.name, V.hint, b(V)].some((X) => X.toLowerCase() === q)) || { code: q }).code, B = g.length === 0 || g.some((V) => V.code === J);
      if (J === R || !st.test(J) || !B) {
        L.textContent = J === R ? t.text("localskills-editor-language-is-main") : t.text("localskills-editor-language-unknown", H), j.focus();
        return;
      }
      c.add(J), u = J, f = !1, p = "";
      let D = br(y.json()).find(({ text: V }) => me(V, J) === "");
      y.focusAfterwards(D === void 0 ? "language" : xe(D.path)), y.draw();
    }
  }
  function T() {
    let I = br(y.json()).filter(({ text: L }) => !d || me(L, u).trim() === "");
    if (I.length === 0)
      return [x("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-all-translated"))];
    let R = [], M = [], N = "";
    return I.forEach((L) => {
      let j = Ie(y.json(), L.path), U = j === null ? t.text("localskills-editor-survey-texts") : `${Mr(j, t)}: ${on(j, { language: () => ce, texts: y.texts, messages: t })}`, H = j === null ? "" : $e(j.place);
      (R.length === 0 || H !== N) && (R.push(x("h3", { dir: "auto" }, U)), N = H), R.push(C(L, M));
    }), R;
  }
  function C(I, R) {
    let { locale: M } = y.texts(), N = rn(), L = me(I.text, ce), j = me(I.text, u), U = x("div", { class: "ext-localSkills-editor-unit" }), H = (J) => {
      U.classList.toggle("ext-localSkills-editor-unit-missing", J.trim() === "");
    }, q = qe({
      key: xe(I.path),
      kind: "lines",
      value: j,
      language: u,
      direction: yn(u),
      onInput(J) {
        y.type((B) => We(B, I.path, u, J), `text ${xe(I.path)} ${u}`), H(J);
      }
    });
    return q.setAttribute("aria-labelledby", `${N}-kind ${N}`), q.addEventListener("keydown", (J) => {
      var B;
      if (J.key === "Enter" && (J.ctrlKey || J.metaKey)) {
        J.preventDefault();
        let D = R.indexOf(q), V = R.slice(D + 1).concat(R.slice(0, D)).find((X) => X.value.trim() === "");
        ((B = V != null ? V : R[D + 1]) != null ? B : q).focus();
      }
    }), R.push(q), H(j), U.appendChild(x(
      "div",
      { class: "ext-localSkills-editor-unit-source" },
      x("div", { class: "ext-localSkills-editor-unit-kind", id: `${N}-kind` }, t.text(`localskills-editor-text-${I.kind}`)),
      x("div", O({ id: N, class: "ext-localSkills-editor-unit-text" }, lu(M)), L)
    )), U.appendChild(x(
      "div",
      { class: "ext-localSkills-editor-unit-translation" },
      q,
      L === "" ? null : le({
        key: `copy ${xe(I.path)}`,
        label: t.text("localskills-editor-copy-original"),
        sign: "\u29C9",
        kind: "quiet",
        onClick() {
          y.focusAfterwards(xe(I.path)), y.change((J) => We(J, I.path, u, L));
        }
      })
    )), U;
  }
  return y.draw(), {
    element: l,
    reveal(I) {
      let R = Nt(I), M = R[R.length - 1], N = typeof M == "string" && k().includes(M) && typeof Z(y.json(), R.slice(0, -1)) == "object", L = N ? R.slice(0, -1) : R;
      return !br(y.json()).some((U) => $e(U.path) === $e(L)) || k().length === 0 ? !1 : (u = N ? String(M) : u, d = !1, y.focusAfterwards(xe(L)), y.draw(), Nr(l, xe(L)) !== null);
    },
    destroy: y.destroy
  };
}

// src/ui/survey-form/answer-words.ts
function ph(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = x("bdi", {}, s);
    return a.then((c) => {
      let u = c.find((d) => d.code === s);
      z(l, u ? u.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, c) => {
    let u = s === null ? void 0 : s.find(({ value: d }) => d === c);
    return u ? be(ze(u, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(c, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && c.trim() !== "" && isFinite(Number(c)) ? r.number(Number(c), (c.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(c)) ? n(c) : c;
  };
  return (s, a) => x(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => x("div", { dir: "auto" }, i(s, l)))
  );
}
function mh(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? be(Ae(o, t), i) : x(
    "span",
    {},
    be(ze(n, t), i),
    ...r === null ? [] : [": ", be(Ae(r, t), i)]
  );
}

// src/ui/survey-form/answer-values.ts
function gh(e, t, n) {
  let r = new Map(e);
  return n.every((o) => o === "") ? r.delete(t) : r.set(t, n), r;
}
function uu(e, t, n) {
  return du(e, t, n).length === 0;
}
function du(e, t, n) {
  let r = Te(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function hh(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: c } = n, u = du(t, o, i), d = (p, g) => {
    let h = p.get(g.name) || [];
    return x("td", {}, h.length > 0 ? r(g, h) : x("em", {}, c.text("localskills-form-not-answered")));
  }, f = gt(t).filter(({ name: p }) => u.includes(p)).map(
    (p) => x(
      "tr",
      {},
      x("th", { scope: "row" }, mh(p, n)),
      d(o, p),
      d(i, p)
    )
  );
  return Q(
    "error",
    x(
      "p",
      {},
      x("strong", {}, c.text("localskills-save-failed")),
      " ",
      s === null ? c.text("localskills-save-conflict-hidden") : c.text("localskills-save-conflict", s)
    ),
    f.length === 0 ? null : x(
      "div",
      { class: "ext-localSkills-form-conflict" },
      x(
        "table",
        { class: "wikitable" },
        x("thead", {}, x(
          "tr",
          {},
          x("th", { scope: "col" }, c.text("localskills-save-conflict-question")),
          x("th", { scope: "col" }, c.text("localskills-save-conflict-mine")),
          x("th", { scope: "col" }, c.text("localskills-save-conflict-saved"))
        )),
        x("tbody", {}, ...f)
      )
    ),
    pe(
      ee(c.text("localskills-save-keep-mine"), "primary", a),
      ee(c.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var TT = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], OT = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function yh(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !OT.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = x("a", { href: i, target: "_blank", rel: "noopener" }) : TT.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), yh(r, o), o !== t && t.appendChild(o);
    }
  });
}
function fu(e) {
  let t = x("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return yh(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function wi(e, t, n, r = !1) {
  let [o, i] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let a = ee(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && a.setLabel(n.text("localskills-save-copied"));
  });
  return x(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    x("summary", {}, n.text(o)),
    x("p", {}, n.text(i)),
    s.$element[0],
    pe(a),
    x("p", {}, x("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var AT = ["offline", "session-lost", "read-only", "rate-limited", "other"], CT = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], xh = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function PT(e, t) {
  let { context: { messages: n }, fault: r, isOther: o, tryAgain: i } = e, { question: s, imageUrl: a } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && i({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), x(
    "div",
    { class: "ext-localSkills-form-captcha" },
    a === null ? null : x("img", { src: a, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    pe(ee(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ha(e) {
  var S, v;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, isOther: s = !1, tryAgain: a } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: f } = n, p = (v = (S = f.captcha) == null ? void 0 : S.id) != null ? v : null, g = u === "captcha" && p === null, h = s && xh.includes(u), y = g ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${h ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), k = [
    x("p", {}, x("strong", {}, l.text("localskills-save-failed")), " ", y),
    x("p", {}, l.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return f.html !== void 0 ? k.push(x("p", {}, l.text("localskills-save-wiki-says")), fu(f.html)) : d !== "" && k.push(
    x("p", {}, l.text("localskills-save-wiki-says")),
    x("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && k.push(x("p", {}, x("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && k.push(PT(e, p)), u === "filter-warning" && k.push(pe(ee(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => a({ warningsAccepted: !0 })
  ))), AT.includes(u) && k.push(pe(ee(l.text("localskills-save-try-again"), "normal", () => a()))), (g || CT.includes(u)) && k.push(wi(o, c(r, { action: "edit" }), l, s)), Q(u === "filter-warning" ? "warning" : "error", ...k);
}
function bh(e, t, n = !1) {
  let { messages: r } = e, { html: o } = t.details, i = n && xh.includes(t.reason);
  return Q(
    "warning",
    x(
      "p",
      {},
      x("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${i ? "page-" : ""}${t.reason}`)
    ),
    o === void 0 ? null : x("p", {}, r.text("localskills-save-wiki-says")),
    o === void 0 ? null : fu(o)
  );
}

// src/core/exchange/exchange-record.ts
var kn = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var IT = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", RT = MT();
function MT() {
  let e = IT.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var NT = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function ya(e, t) {
  return e.includes("&") ? e.replace(NT, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = RT.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var LT = '"&:<=>[]{|}', $T = "!'_~", vh = 32, FT = mu(LT), DT = mu($T), jT = mu("#*+-;");
function mu(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function _T(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var BT = 65343, zT = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function JT(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return _T(n) || n === BT;
  if (n < 32 || n === 127 || FT[n] === 1 || r && jT[n] === 1)
    return !0;
  if (DT[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case vh:
      return r || o || e.charCodeAt(t - 1) === vh;
    case 73:
    case 80:
    case 82:
      return zT.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var UT = [
  [2494, 2494],
  [2519, 2519],
  [2878, 2878],
  [2902, 2903],
  [3006, 3006],
  [3031, 3031],
  [3266, 3266],
  [3285, 3286],
  [3390, 3390],
  [3415, 3415],
  [3535, 3535],
  [3551, 3551],
  [4142, 4142],
  [4449, 4469],
  [4520, 4546],
  [6965, 6965],
  [69927, 69927],
  [70462, 70462],
  [70487, 70487],
  [70584, 70584],
  [70587, 70587],
  [70594, 70594],
  [70601, 70601],
  [70832, 70832],
  [70842, 70842],
  [70845, 70845],
  [71087, 71087],
  [71984, 71984],
  [90398, 90400],
  [90409, 90409],
  [93543, 93543]
], pu = "\u0345";
function wh(e) {
  let t = e.codePointAt(0);
  return e === pu || UT.some(([n, r]) => t >= n && t <= r) || (pu + e).normalize("NFD") !== pu + e.normalize("NFD");
}
var kh = 768, WT = 32, HT = /[\u0300-\uffff]{1000}/;
function VT(e) {
  return !HT.test(e) && e.normalize("NFC") === e;
}
function qT() {
  let e = "";
  return (t, n, r) => {
    if (r || n < kh)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!wh(t))
        return e = t, !1;
      if (e.length < WT && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function rt(e) {
  let t = VT(e) ? null : qT(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = JT(e, o, i);
    i >= kh && o === 0 && !a && (a = wh(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function Sn(e) {
  return ya(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var XT = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function ir(e, t) {
  Sh(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    Sh(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function Sh(e) {
  if (XT.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Eh = [
  // MediaWiki
  "gallery",
  "indicator",
  "langconvert",
  "nowiki",
  "pre",
  // CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
  "categorytree",
  "ce",
  "chem",
  "imagemap",
  "inputbox",
  "math",
  "poem",
  "ref",
  "references",
  "source",
  "syntaxhighlight",
  "templatedata",
  // Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
  "graph",
  "mapframe",
  "maplink",
  "section",
  "phonos",
  "score",
  "templatestyles",
  "timeline",
  "languages",
  "hiero"
];

// src/core/wikitext/removed-text.ts
function xa() {
  return { starts: [], ends: [], lengths: [] };
}
function ki(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function bo(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function Th(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function gu(e, t) {
  var n;
  return t - ((n = e.lengths[bo(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var vo = -1, hu = /[[{<]|\n(?==)|-(?={)/g, GT = /[[{<\]]|\n(?==)|-(?={)/g, QT = /[[{<\n]|-(?={)/g, Oh = /[[{<}|]|\n(?==)|-(?={)/g, Ah = /[[{<}|=]|\n(?==)|-(?={)/g, yu = /[[\]{}<>|]/g, KT = 10, Ch = 45, YT = 60, Ph = 61, Ih = 91, Rh = 93, xu = 123, ZT = 124, eO = 125, tO = 6;
function Mh(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = hu, c = [], u = 0, d = [];
  function f(R, M, N) {
    let L = M;
    for (; L < r && L - M < N && n.charCodeAt(L) === R; )
      L++;
    return L - M;
  }
  function p() {
    return a !== null && u > a.partsStart && c[u - 1] === vo;
  }
  function g() {
    a === null ? l = hu : a.kind === "=" ? l = QT : a.kind === "[" ? l = GT : l = p() ? Ah : Oh;
  }
  function h(R, M, N, L) {
    a = { kind: R, count: M, contentStart: N, afterHyphen: L, partsStart: u }, s.push(a), g();
  }
  function y() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, g();
  }
  function k(R) {
    let M = f(Ph, R, tO);
    return M > 1 || M === 1 && !p() ? (h("=", M, R + M, !1), R + M) : R;
  }
  function S(R, M) {
    let N = f(xu, R, r);
    return N > 1 && h("{", N, R + N, M), R + N;
  }
  function v(R, M) {
    let N = f(eO, M, Math.min(R.count, 3));
    if (N < 2)
      return M + 1;
    let L = R.contentStart - N, j = M + N, U = N === 3 ? b(R, M) : null;
    for (N === 2 && m(R, M); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return U !== null && d.push({ from: L, to: j, text: U }), w(R, L, N), j;
  }
  function w(R, M, N) {
    let L = R.count - N;
    u = R.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, L > 1 ? h(R.kind, L, M, R.afterHyphen) : L === 1 && R.kind === "{" && R.afterHyphen ? h("-", 2, M, !1) : g();
  }
  function m(R, M) {
    let N = u > R.partsStart, L = N ? c[R.partsStart] - 1 : M, j = E(R.contentStart, L), U = e(j.isWhole ? j.text : `${j.text}<`, N);
    if (U !== null) {
      let H = c.slice(R.partsStart, u);
      i.push({ template: U, start: R.contentStart - 2, end: M + 2, parts: H });
    }
  }
  function b(R, M) {
    if (u === R.partsStart)
      return null;
    let N = c[R.partsStart], L = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : M;
    return E(N, L);
  }
  function E(R, M) {
    var H;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= R; )
      N--;
    let L = o === null ? 0 : bo(o, R), j = "", U = R;
    for (; ; ) {
      let q = d[N], J = Math.min(M, q ? q.from : M, (H = o == null ? void 0 : o.starts[L]) != null ? H : M);
      yu.lastIndex = U;
      let B = yu.test(n) ? Math.min(yu.lastIndex - 1, J) : J;
      if (j += n.slice(U, B), B < J || J === M)
        return { text: j, isWhole: B === M };
      if (q && J === q.from) {
        if (j += q.text.text, !q.text.isWhole)
          return { text: j, isWhole: !1 };
        U = q.to, N++;
      } else o !== null && (U = o.ends[L]);
      L = o === null ? 0 : bo(o, U);
    }
  }
  function T(R) {
    o === null && (o = xa(), t.begin(n, o));
    let M = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, k(M)) : M;
  }
  function C(R, M) {
    switch (R) {
      case KT:
        return a !== null && a.kind === "=" && y(), k(M + 1);
      case YT:
        return T(M);
      case Ch:
        return n.charCodeAt(M + 2) === xu ? S(M + 1, !0) : (h("-", 2, M + 2, !1), M + 2);
      case xu:
        return S(M, !1);
      case Ih: {
        let N = f(Ih, M, r);
        return N > 1 && h("[", N, M + N, !1), M + N;
      }
      default:
        return P(a, R, M);
    }
  }
  function P(R, M, N) {
    if (R.kind === "{")
      return v(R, N);
    let L = M === Rh ? Rh : Ch;
    return n.charCodeAt(N + 1) !== L ? N + 1 : (w(R, R.contentStart - 2, 2), N + 2);
  }
  function I() {
    let R = k(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let M = n.charCodeAt(R - 1);
      M === ZT ? (c[u] = R, c[u + 1] = vo, u += 2, l = Ah) : M === Ph ? (c[u - 1] = R - 1, l = Oh) : R = C(M, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, o = null, i = [], s.length = 0, a = null, l = hu, c = [], u = 0, d = [], I(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function ba(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Nh(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function va(e, t, n) {
  let r = t;
  for (; r < n && Nh(e.charCodeAt(r)); )
    r++;
  return r;
}
function wa(e, t, n) {
  let r = n;
  for (; r > t && Nh(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function jn(e, t, n) {
  let r = va(e, t, n);
  return e.slice(r, wa(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var bu = 3, an, Lh, wu, ka, vu = class {
  constructor(t, n, r) {
    Yd(this, an);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / bu;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += bu)
        if (r[o] === n)
          return pr(this, an, wu).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += bu)
      t(pr(this, an, wu).call(this, n), pr(this, an, Lh).call(this, n), this);
  }
  entries() {
    return pr(this, an, ka).call(this).entries();
  }
  keys() {
    return pr(this, an, ka).call(this).keys();
  }
  values() {
    return pr(this, an, ka).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
an = new WeakSet(), Lh = function(t) {
  return this.met.names[this.parts[t]];
}, wu = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, ka = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [nO, rO] = [500, 4], oO = 61;
function $h() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, i = [], s = 0;
  function a(c, u) {
    for (let d = o; d < o + rO && d < r.length; d++) {
      let f = r[d], p = e[f];
      if (c.charCodeAt(u + p.length) === oO && c.startsWith(p, u))
        return o = d + 1, f;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= nO)
      return -1;
    let d = ba(c), f = e.push(d) - 1;
    return t.set(d, f), i.push(-1), r.splice(o, 0, f), o++, f;
  }
  return (c, u, d) => {
    let f = [];
    o = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let g = c.indexOf("|", p), h = g === -1 ? d : g, y = a(c, p), k = y === -1 ? 0 : p + e[y].length;
      if (y === -1 || k >= h) {
        if (k = c.indexOf("=", p), k === -1 || k >= h)
          return null;
        y = l(c.slice(va(c, p, k), wa(c, p, k)));
      }
      if (y === -1 || i[y] === s)
        return null;
      i[y] = s;
      let S = va(c, k + 1, h);
      f.push(y, S, wa(c, S, h)), p = h + 1;
    }
    return new vu(c, n, f);
  };
}

// src/core/wikitext/plain-call.ts
var iO = ["[", "]", "{", "<", `
=`], [Sa, Fh] = ["{{", "}}"], sO = "}", aO = /^\s*$/;
function Dh(e) {
  let t = $h();
  return (n) => {
    var l;
    let r = n.startsWith(Sa) ? n.indexOf(sO, Sa.length) : -1, o = r + Fh.length;
    if (r === -1 || !n.startsWith(Fh, r) || n.length > o && !aO.test(n.slice(o)) || iO.some((c) => n.includes(c, Sa.length)))
      return null;
    let i = n.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(n.slice(Sa.length, i), i < r);
    if (s === null)
      return [];
    let a = (l = t(n, i, r)) != null ? l : lO(n, i, r);
    return [{ template: s, parameters: a, start: 0, end: o }];
  };
}
function lO(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, i = t;
  for (let s = t + 1; s <= n; ) {
    let a = e.indexOf("|", s), l = a === -1 ? n : a;
    i = i === -1 || i >= s ? i : e.indexOf("=", s), i === -1 || i >= l ? r.set(String(++o), e.slice(s, l)) : r.set(jn(e, s, i), jn(e, i + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var cO = 60, jh = 62, Jh = 47, _h = 10;
function Bh(e) {
  return e === 32 || e === 9;
}
function zh(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === jh || n === Jh && e.charCodeAt(t + 1) === jh;
}
function Uh(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function uO(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Uh(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Wh(e) {
  let t = uO(e), n = Math.max(...Array.from(t.keys(), (h) => h.length)), r = "", o = xa(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(h, y) {
    r = h, o = y, i = !1, s.clear(), a.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(h) {
    return r.startsWith("!--", h + 1) ? d(h) : p(h);
  }
  function d(h) {
    let y = r.indexOf("-->", h + 4);
    if (y === -1)
      return ki(o, h, r.length), r.length;
    let k = h;
    for (; k > 0 && Bh(r.charCodeAt(k - 1)); )
      k--;
    if (k > 0 && r.charCodeAt(k - 1) === _h) {
      let S = f(y + 3);
      if (r.charCodeAt(S) === _h)
        return ki(o, k, S + 1), a.atLineStart = !0, S + 1;
    }
    return ki(o, h, y + 3), y + 3;
  }
  function f(h) {
    for (; ; ) {
      for (; Bh(r.charCodeAt(h)); )
        h++;
      let y = r.startsWith("<!--", h) ? r.indexOf("-->", h + 4) : -1;
      if (y === -1)
        return h;
      h = y + 3;
    }
  }
  function p(h) {
    let y = h + 1, k = y;
    for (; k - y <= n && k < r.length && !zh(r, k) && r.charCodeAt(k) !== cO; )
      k++;
    let S = r.slice(y, k), v = Uh(S), w = t.get(v);
    if (w === void 0 || i || !zh(r, k))
      return y;
    let m = r.indexOf(">", k);
    if (m === -1)
      return i = !0, y;
    let b = m + 1;
    if (w.kind !== "ignored" && r.charCodeAt(m - 1) !== Jh) {
      let E = s.has(v) ? -1 : g(w, b);
      if (E !== -1)
        b = E;
      else if (S === "includeonly")
        b = r.length;
      else
        return s.add(v), b;
    }
    return w.kind !== "extension" && ki(o, h, b), b;
  }
  function g({ closing: h }, y) {
    h.lastIndex = y;
    let k = h.exec(r);
    return k === null ? -1 : k.index + k[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Si(e) {
  return e.split(" ");
}
var Hh = Si(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), dO = new Set(Hh.concat(Si(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), fO = new Set(Si("articlepath pageid server servername scriptpath stylepath")), pO = new Set(Hh.concat(Si(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), mO = new Set(Si(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Vh(e) {
  return dO.has(e) || fO.has(e.toLowerCase());
}
function qh(e) {
  return pO.has(e) || mO.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function Xh(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(n);
    return t.set(n, o), o;
  };
}

// src/core/wikitext/title.ts
var Gh = [
  ["Media"],
  ["Special"],
  ["Talk"],
  ["User"],
  ["User talk"],
  ["Project"],
  ["Project talk"],
  ["File", "Image"],
  ["File talk", "Image talk"],
  ["MediaWiki"],
  ["MediaWiki talk"],
  ["Template"],
  ["Template talk"],
  ["Help"],
  ["Help talk"],
  ["Category"],
  ["Category talk"],
  ["Module"],
  ["Module talk"]
], gO = 255, hO = /[\u200e\u200f\u202a-\u202e]+/g, yO = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, xO = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, bO = /(?:^|\/)\.\.?(?:\/|$)/, vO = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, wO = /[\u01c4-\u01cc\u01f1-\u01f3]/, kO = /[\u10d0-\u10ff]/;
function SO(e) {
  if (wO.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (kO.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let o = n.normalize("NFC");
      return o.length === 1 ? o : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function Qh(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return SO(t) + e.slice(t.length);
}
function Su(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function ku(e) {
  return e.replace(hO, "").replace(yO, " ").replace(/^ | $/g, "");
}
function EO(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function TO(e) {
  let t = ya(
    e,
    (n) => EO(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Kh(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(ku(s).toLowerCase(), i[0]);
  return (i) => {
    let s = ku(TO(i));
    if (s.includes("\uFFFD") || vO.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (a = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || xO.test(s) || bO.test(s) || Su(s) > gO ? null : (a === "" ? "" : `${a}:`) + (r ? Qh(s) : s);
  };
}
var RJ = Xh((e) => Qh(ku(e.normalize("NFC"))));

// src/core/wikitext/template-name.ts
var AO = /^subst:/iu, CO = /^safesubst:/iu, Yh = /^msgnw:/iu, PO = /^msg:/iu, IO = /^raw:/iu, RO = 1e3, MO = 200;
function Zh(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = Kh({
    defaultNamespace: "Template",
    namespaces: Gh.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, f) => {
    let p = s(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(p, f);
  };
  for (let d of Object.keys(n)) {
    let f = n[d];
    if (!t.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(d, f);
  }
  t.forEach((d) => l(d, d));
  let c = (d, f) => {
    var y;
    let p = jn(d, 0, d.length);
    if (AO.test(p) || (p = p.replace(CO, ""), p = jn(p, 0, p.length), !f && Vh(p)))
      return null;
    p = (Yh.test(p) ? p.replace(Yh, "") : p.replace(PO, "")).replace(IO, "");
    let g = p.indexOf(":");
    if (g !== -1 && qh(p.slice(0, g)))
      return null;
    let h = s(p);
    return h === null ? null : (y = a.get(h)) != null ? y : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > MO)
      return c(d, f);
    let p = f ? u.with : u.without, g = p.get(d);
    return g === void 0 && (p.size === RO && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = c(d, f), p.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function _n(e) {
  var o;
  let t = Zh(e), n = Dh(t), r = Mh(t, Wh((o = e.extensionTags) != null ? o : Eh));
  return (i) => {
    let s = n(i);
    if (s !== null)
      return s;
    let { calls: a, removed: l } = r(i), c = null;
    return a.sort((u, d) => u.start - d.start).map((u) => {
      var h;
      let { template: d, start: f, end: p } = u;
      if (l === null || ((h = l.starts[bo(l, f)]) != null ? h : p) >= p)
        return { template: d, parameters: ey(i, u.parts, p), start: f, end: p };
      c = c != null ? c : Th(l, i);
      let g = u.parts.map((y) => y === vo ? vo : gu(l, y));
      return { template: d, parameters: ey(c, g, gu(l, p)), start: f, end: p };
    });
  };
}
function ey(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === vo ? r.set(String(++o), e.slice(s, l)) : r.set(jn(e, s, a), jn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/edit-records.ts
function ty(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}

// src/core/exchange/prefilled-templates.ts
function ny(e, t, n) {
  let r = n.filter(({ template: o }) => o === kn[e]).map(({ parameters: o }) => Sn(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function ry(e, t, n, r, o) {
  let i = o.map(({ parameters: a }) => a.get("id")), s = () => {
    let a = ty(e, i);
    return i.push(a), a;
  };
  return t.map(({ skill: a, level: l }) => ir(kn[e], [
    ["id", s()],
    ["skill", a],
    ...l === null ? [] : [["level", String(l)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([c, u]) => [c, rt(u)]))).join(`

`);
}

// src/ui/survey-form/answer-notices.ts
function oy(e, t) {
  return x("a", { href: e }, x("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var DO = 20;
function iy(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l, goTo: c } = e, { survey: u, texts: d } = t, { measures: f } = u, p = i.people(r.name), g = _n({
    templates: [kn.offer, kn.seek],
    templateNamespaces: e.templateNamespaces
  }), h = x("ul", {}), y = x(
    "div",
    { class: "ext-localSkills-form-next" },
    x("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    h
  );
  y.hidden = !0;
  let k = (T) => {
    let C = Te(u).find((M) => M.name === T), P = C && "choices" in C ? C.choices : [], I = C ? It(zt(C)) : [], R = (M) => !I.some(({ value: N }) => N === M) && !u.notInStatistics.includes(M);
    return {
      skills: (T !== null && n.get(T) || []).filter(R).map((M) => {
        let [N] = f.grid !== null && n.get($o(f.grid, M, "ability")) || [];
        return { skill: M, level: N !== void 0 && /^[1-5]$/.test(N) ? Number(N) : null };
      }),
      label(M) {
        let N = P.find(({ value: L }) => L === M);
        return N ? ze(N, d).text : M;
      }
    };
  }, S = (T, C) => {
    let P = oy(T, C);
    return h.appendChild(x("li", {}, P)), y.hidden = !1, P;
  }, v = /* @__PURE__ */ new Map(), w = (T, C, P) => {
    let { skills: I, label: R } = k(C), M = g(P && P.latest.text || ""), N = ny(T, I, M).slice(0, DO).map((q) => T === "offer" ? q : F(O({}, q), { level: null })), L = v.get(T);
    if (N.length === 0) {
      L !== void 0 && (m(L), v.delete(T));
      return;
    }
    let j = s(p, {
      action: "edit",
      section: "new",
      preload: `Template:${kn[T]}/preload`,
      editintro: `Template:${kn[T]}/intro`,
      "preloadparams[]": ry(T, N, o.language, l().toISOString().slice(0, 10), M),
      preloadtitle: o.text(`localskills-next-${T}-heading`)
    }), U = o.text(`localskills-next-${T}`, ys(N.map(({ skill: q }) => R(q)), o.language)), H = L != null ? L : S(j, U);
    v.set(T, H), [H.href, H.textContent] = [j, U], H.onclick = (q) => {
      let { openExchange: J } = e;
      J !== null && q.button === 0 && !q.ctrlKey && !q.metaKey && !q.shiftKey && (q.preventDefault(), J(T, N, H, b).then(null, () => c(H.href)));
    };
  }, m = (T) => {
    var P, I, R, M;
    let C = document.activeElement === T;
    if ((P = T.parentElement) == null || P.remove(), y.hidden = h.childElementCount === 0, C) {
      let N = (I = y.closest(".ext-localSkills-survey-form")) == null ? void 0 : I.querySelector(".ext-localSkills-form-step-title");
      (M = (R = h.querySelector("a")) != null ? R : N) == null || M.focus();
    }
  }, b = () => {
    a.readPages([p]).then((T) => {
      w("offer", f.canTeach, T.get(p)), w("seek", f.wantToLearn, T.get(p));
    }).catch(() => {
    });
  }, E = i.results(u.id);
  return a.existingPages([E]).then((T) => {
    T.length > 0 && S(s(E), o.text("localskills-form-results"));
  }).catch(() => {
  }), k(f.canTeach).skills.length + k(f.wantToLearn).skills.length > 0 && b(), y;
}

// src/core/survey/canonical-value.ts
function Lr(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = Vr(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function ly(e, t, n = () => !1) {
  return Oa(e.expression, t, n) == !0;
}
function Oa(e, t, n) {
  let r = (o) => Oa(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return jO(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? sy("-", 0, o) : Dt(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return sy(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return Ei(r(i), r(s), a) === (o === "equal");
    }
  }
}
function vt(e) {
  return typeof e == "object" && e !== null;
}
function Ta(e) {
  return e == null;
}
function Dt(e) {
  return vt(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function jO(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = cy(e)) != null ? t : e;
}
function cy(e) {
  let t = e.trim();
  if (/^0x/.test(t)) {
    let o = t.length > 32 ? NaN : parseInt(t);
    return isNaN(o) || !isFinite(t) ? null : o;
  }
  if (t === "" || /^\d{16,}$/.test(t))
    return null;
  let n = t.indexOf(",") === t.lastIndexOf(",") ? t.replace(",", ".") : t, r = parseFloat(n);
  return isNaN(r) || !isFinite(n) ? null : r;
}
function sy(e, t, n) {
  switch (e) {
    case "less":
      return Ea(t, n);
    case "greater":
      return Ea(n, t);
    case "lessorequal":
      return Ei(t, n) || Ea(t, n);
    case "greaterorequal":
      return Ei(t, n) || Ea(n, t);
    case "contains":
      return $r(t, n);
    case "notcontains":
      return !t && !Dt(n) || !uy(t, n) && !$r(t, n);
    case "anyof":
      return ay(t, n);
    case "noneof":
      return !ay(t, n);
    case "allof":
      return (!!t || Dt(n)) && (vt(n) ? n.every((r) => $r(t, r)) : $r(t, n));
    default:
      return _O(e, Eu(t, n), Eu(n, Eu(t, n)));
  }
}
function Eu(e, t) {
  return Dt(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : vt(t) ? [] : 0 : e;
}
function _O(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (vt(t) || vt(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Tu(r + o, Math.max(wo(r), wo(o)));
    case "-":
      return Tu(r - o, Math.max(wo(r), wo(o)));
    case "*":
      return Tu(r * o, wo(r) + wo(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function wo(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && cy(e) === null ? 0 : t.length;
}
function Tu(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ea(e, t) {
  return !Ta(e) && !Ta(t) && e < t;
}
function Ei(e, t, n = !1) {
  return e === t ? !0 : vt(e) || vt(t) ? vt(e) && vt(t) ? BO(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && Dt(e) && Dt(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : Dt(e) || Dt(t) ? (Ta(e) || e === "") && (Ta(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function BO(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => Ei(i, o[s]));
}
function uy(e, t) {
  return vt(e) ? !1 : Dt(e) || !t;
}
function $r(e, t) {
  if (vt(e)) {
    let n = vt(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => Ei(o, r)));
  }
  return !uy(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function ay(e, t) {
  return Dt(e) || Dt(t) ? Dt(t) && (Dt(e) || !vt(e) || e.length > 0) : vt(e) ? vt(t) ? t.some((n) => $r(e, n)) : $r(e, t) : $r(t, e);
}

// src/core/survey/conditions/visibility.ts
function ko(e) {
  let t = Of(e), n = t.filter(dy), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    kl(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = JO(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), c = (f) => zO(s.values().get(f), r.get(f)), u = ({ expression: f }) => Oa(f, c, o) === !0;
    for (let f of n) {
      let { element: { name: p }, parent: g, visibleIf: h } = f;
      if (g !== null && a.has(g) || h !== null && !u(h)) {
        a.add(f), l.add(Ou(p, g === null)), s.reduce(p, () => []);
        continue;
      }
      let y = f.items.filter((k) => !ly(k.visibleIf, c, o));
      y.length > 0 && (y.forEach(({ value: k, isRow: S, column: v }) => l.add(Ti(p, S, k, v))), s.reduce(p, (k, S) => {
        let [, v = "", w = ""] = S.split(".");
        return l.has(Ti(p, !0, v, "")) ? [] : (
          // The text of "other" is no code.
          v !== "" && "special" in f.element ? k : k.filter((m) => !l.has(Ti(p, !1, m, w)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(Ou(f, !1)),
      isPageShown: (f) => !l.has(Ou(f, !0)),
      isChoiceShown: (f, p, g = "") => !l.has(Ti(f, !1, p, g)),
      isRowShown: (f, p) => !l.has(Ti(f, !0, p, "")),
      isRequired(f) {
        let p = r.get(f);
        return p !== void 0 && !p.isRetired && d.isShown(f) && (p.requiredIf === null ? p.isRequired : u(p.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function dy(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && dy(e.parent);
}
function Ou(e, t) {
  return `${t} ${e}`;
}
function Ti(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function zO(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function JO(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var c;
        let l = Sl(a);
        n.set(l, [...(c = n.get(l)) != null ? c : [], a]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (t = t != null ? t : new Map(e), l.length > 0 ? t.set(s, l) : t.delete(s));
      }
    }
  };
}

// src/core/survey/read-answer.ts
var Fr = "Skills survey answer";
function py(e, t, n = WO(e)) {
  return (r) => {
    let o = t(r), i = o.filter((d) => Au(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return F(O({}, UO), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = n(s.parameters), c = s.parameters.get("revision") || "", u = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : u ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(c) ? Number(c) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function Au(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || Sn(n) === e;
}
var UO = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function WO(e) {
  let t = gt(e), n = new Map(t.map(({ name: s }, a) => [s, a])), [r, o] = [fy(!1), fy(!0)], i = (s, a) => a.kind !== "codes" ? HO(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (f, p) => {
      let g = i(p, f);
      g.length > 0 && a.set(f.name, g);
    }, c = /* @__PURE__ */ new Map(), [u, d] = [-1, !0];
    return s.forEach((f, p) => {
      let g = n.get(p);
      g !== void 0 ? (d = d && g > u, u = g, l(t[g], f)) : dt.includes(p) || c.set(p, f);
    }), d || (a.clear(), t.forEach((f) => {
      var p;
      return l(f, (p = s.get(f.name)) != null ? p : "");
    })), { values: a, unknown: c };
  };
}
var my = [];
function HO(e, t) {
  let n = e === "" ? "" : Lr(Sn(e), t);
  return n === "" ? my : [n];
}
var VO = 2e3, qO = 100;
function fy(e) {
  let t = /* @__PURE__ */ new Map([["", my]]), n = (r, o) => {
    let i = Sn(r), s = (e ? i.split(";") : [i]).map((a) => Lr(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > qO || t.size >= VO)
      return i != null ? i : n(r, o);
    let s = ba(r), a = n(s, o);
    return t.set(s, a), a;
  };
}

// src/core/survey/write-answer.ts
function hy(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = ko(e.survey)(e.values);
  for (let c of gt(e.survey)) {
    let { name: u, question: d } = c, p = u !== it(d.name) || c.row !== null || ((s = n.get(d.name)) != null ? s : []).includes(Le) ? ((a = n.get(u)) != null ? a : []).map((g) => Lr(g, c)).filter((g) => g !== "") : [];
    p.length > 0 && t.push([u, rt(p.join(";"))]);
  }
  let r = ir(Fr, t), o = Array.from((l = e.unknown) != null ? l : []), i = gy(r, o);
  return GO(i, o) ? i : gy(r, o.map(
    ([c, u]) => [rt(c), rt(u)]
  ));
}
function gy(e, t) {
  return e.slice(0, -2) + t.map(KO).join("") + e.slice(-2);
}
var XO = _n({ templates: [Fr] });
function GO(e, t) {
  let n = XO(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var QO = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function KO([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${QO.test(e) ? "" : `
`}=${n(t)}
`;
}
function yy(e, t, n, r) {
  let o = YO(r(e).filter((a) => Au(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function YO(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function Cu(e) {
  return _n({ templates: [Fr], templateNamespaces: e.templateNamespaces });
}
function Aa(e, t) {
  let n = py(t, Cu(e));
  return (r) => {
    let o = r && !r.isRedirect && r.latest.text || "";
    return {
      revision: r ? r.latest.id : 0,
      text: o,
      timestamp: r ? r.latest.timestamp : null,
      user: r ? r.latest.user : null,
      reading: n(o)
    };
  };
}

// src/ui/survey-form/publish-answer.ts
function xy(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = Cu(e), c = Aa(e, r), u = a.answer(r.id, n), d = t.answer, f = (w) => {
    let m = hy({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: w,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: w.size === 0 ? /* @__PURE__ */ new Map() : d.reading.unknown
    });
    return yy(d.text, m, r.id, l);
  }, p = (w, m) => w.reading.exclusion === (m.size === 0 ? "withdrawn" : null) && uu(r, w.reading.values, m), g = () => Y(null, null, function* () {
    return c((yield i.readPages([u])).get(u));
  }), h = (w, m, b, E) => Y(null, null, function* () {
    let T = yield g();
    if (T.revision !== d.revision)
      return y(T, w, m, b, E);
    let C = f(w), P;
    try {
      P = yield i.save(O({ title: u, text: C, summary: m, baseRevision: d.revision }, b));
    } catch (I) {
      if (Al(I) && I.reason === "edit-conflict")
        return y(yield g(), w, m, b, E);
      throw I;
    }
    return P.mergedWith !== void 0 ? y(yield g(), w, m, b, E) : (d = c({
      title: u,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: P.revision,
        parentId: d.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: C
      }
    }), { kind: "published" });
  }), y = (w, m, b, E, T) => Y(null, null, function* () {
    return w.user === n && p(w, m) ? (d = w, { kind: "published" }) : !T && (m.size === 0 || uu(r, w.reading.values, d.reading.values)) ? (d = w, h(m, b, E, !0)) : { kind: "conflict", saved: w };
  }), k = (w, m, b) => h(w, m, b, !1).catch((E) => ({
    kind: "fault",
    fault: Al(E) ? E : new Pe("other", String(E))
  })), S = `[[${a.survey(r.id)}]]`;
  return {
    base: () => d,
    rebase(w) {
      d = w;
    },
    pageText: f,
    publish(b) {
      return Y(this, arguments, function* (w, m = {}) {
        if (p(d, w) && d.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let E = d.reading.values.size === 0, T = s.text(E ? "localskills-save-summary-answer" : "localskills-save-summary-change", S);
        return k(w, T, m);
      });
    },
    withdraw: (w = {}) => k(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", S), w)
  };
}

// src/ui/survey-form/review.ts
function by(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (u, d) => {
    let f = "rows" in u ? u.rows.filter(({ value: h }) => r.isRowShown(u.name, h)) : [], p = f.filter(({ value: h }) => d.some(({ row: y }) => y !== null && y.value === h)), g = u.type === "matrixdropdown" ? u.columns : [];
    return x(
      "div",
      {},
      x(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        g.length === 0 ? null : x("thead", {}, x(
          "tr",
          {},
          x("td", {}),
          ...g.map((h) => x("th", { scope: "col" }, be(Ae(h, t), s)))
        )),
        x("tbody", {}, ...p.map((h) => x(
          "tr",
          {},
          x("th", { scope: "row" }, be(ze(h, t), s)),
          ...(g.length === 0 ? [null] : g).map((y) => {
            let k = d.find((S) => S.row === h && S.column === y);
            return x("td", {}, k ? o(k, r.values.get(k.name) || []) : "\u2013");
          })
        )))
      ),
      x(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", p.length, f.length)
      )
    );
  }, l = (u) => {
    let d = Yt(u).filter(({ name: f }) => (r.values.get(f) || []).length > 0);
    return d.length === 0 ? x("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in u ? a(u, d) : x("div", {}, ...d.map((f) => o(f, r.values.get(f.name) || [])));
  }, c = (u) => {
    let d = OO.ui.generateElementId(), f = x(
      "a",
      { href: "#", id: d, "aria-labelledby": `${d} ${d}-question` },
      s.text("localskills-form-review-change")
    );
    return f.addEventListener("click", (p) => {
      p.preventDefault(), i(u);
    }), x(
      "div",
      { class: "ext-localSkills-form-review-line" },
      x("dt", { id: `${d}-question` }, be(Ae(u, t), s)),
      x("dd", {}, l(u)),
      x("dd", { class: "ext-localSkills-form-review-change" }, f)
    );
  };
  return x("div", { class: "ext-localSkills-form-review" }, ...n.map((u) => {
    let d = Te({ pages: [u] }).filter(({ name: f, isRetired: p }) => !p && r.isShown(f));
    return d.length === 0 ? null : x(
      "div",
      {},
      u.title && x("h3", { class: "ext-localSkills-form-panel-title" }, be(Ae(u, t), s)),
      x("dl", {}, ...d.map(c))
    );
  }));
}

// src/ui/survey-form/saving.ts
var Pu = {
  conflictNotice: hh,
  createAnswerPageReader: Aa,
  createAnswerPublisher: xy,
  createAnswerWords: ph,
  createReview: by,
  faultNotice: ha,
  nextSteps: iy,
  refusalNotice: bh
};

// src/core/survey/number-limits.ts
function vy(e, t) {
  let [n, r] = [t.min, t.max].map((o) => o === null ? null : Number(o));
  return t.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof n == "number" && Number(e) < n ? { code: "too-small", limits: [n] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/survey/validate-answer.ts
function wy(e, t, n = ko(e)(t)) {
  let r = [];
  for (let o of Te(e))
    !o.isRetired && n.isShown(o.name) && ZO(o, n, (i, s, ...a) => {
      r.push({ question: o.name, parameter: i, code: s, parameters: a });
    });
  return r;
}
function ky(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function ZO(e, t, n) {
  let { name: r } = e, o = Yt(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(r, c.value)), i = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((d) => d.trim() !== "");
  };
  for (let c of o) {
    let u = i(c.name);
    c.kind === "codes" ? tA(c, u, n) : u[0] !== void 0 && c.name === r && rA(c, u[0], n);
  }
  let s = i(r), a = zt(e);
  a.other !== null && s.includes(Le) && i(it(r)).length === 0 && n(it(r), "other-text");
  let l = (c) => i(c.name).length === 0;
  o.every(l) ? t.isRequired(r) && o.length > 0 && n(r, "required") : e.type === "matrix" && e.isEachRowRequired ? o.filter(l).forEach((c) => n(c.name, "row-required")) : s.some((c) => Lo(a, c)) ? s.length > 1 && n(r, "not-alone") : nA(e, s, t, n);
}
var eA = /^[a-z0-9_-]{1,64}$/;
function tA({ name: e, choices: t, isMultiple: n }, r, o) {
  let i = r.filter((s) => t === null ? !eA.test(s) : !t.some((a) => a.value === s));
  i.forEach((s) => o(e, "unknown-code", s)), i.length === 0 && !n && r.length > 1 && o(e, "several-codes");
}
function nA(e, t, n, r) {
  let { name: o } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let i = e.choices.filter(({ value: a, isRetired: l }) => !l && n.isChoiceShown(o, a)), s = i.filter(({ value: a }) => t.includes(a)).length;
    s < i.length && r(o, "rank-all", i.length, s);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: i, maxSelectedChoices: s } = e;
    i !== null && t.length < i ? r(o, "too-few", i, t.length) : s !== null && t.length > s && r(o, "too-many", s, t.length);
  }
}
function rA(e, t, n) {
  let { name: r, question: o } = e;
  "maxLength" in o && o.maxLength !== null && t.length > o.maxLength ? n(r, "too-long", o.maxLength, t.length) : o.type === "text" && sA(o, Lr(t, e), n);
}
var oA = /^https?:\/\/[^\s/?#]+\S*$/i, iA = /^-?\d+(\.\d+)?$/;
function sA(e, t, n) {
  let { name: r, inputType: o, min: i, max: s } = e;
  switch (o) {
    case "number":
      if (!iA.test(t))
        n(r, "not-a-number", t);
      else {
        let a = vy(t, e);
        a !== null && n(r, a.code, ...a.limits);
      }
      break;
    case "url":
      oA.test(t) || n(r, "not-a-url", t);
      break;
    case "date":
    case "month":
      (o === "date" ? Bt : ts)(t) ? i !== null && t < i ? n(r, "too-early", i) : s !== null && t > s && n(r, "too-late", s) : n(r, o === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function Bn(e) {
  return /^\d+$/.test(e.value);
}
function Ca(e, t, n = null) {
  let r = (o, i) => x("span", { class: `ext-localSkills-form-ends-${o}` }, i);
  return x(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    r("first", e),
    r("last", t),
    n && r("other", n)
  );
}

// src/ui/questions/choice-input.ts
function zn(e, t, n) {
  let { messages: r } = n, o = ze(e, n);
  return t ? x("span", {}, r.text("localskills-form-retired-choice", o.text)) : be(o, r);
}
function So(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function Pa(e) {
  let { type: t, name: n, choice: r, isGone: o, isBox: i, texts: s } = e, a = x("input", { type: t, name: n, value: r.value }), l = zn(r, o, s);
  if (!i)
    return {
      input: a,
      element: x(
        "label",
        { class: "ext-localSkills-form-choice" },
        a,
        x("span", { class: "ext-localSkills-form-choice-label" }, l)
      )
    };
  let c = Bn(r), u = l.textContent || "", d = !c || u !== r.value;
  return {
    input: a,
    element: x(
      "label",
      O({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, d ? { title: u } : {}),
      a,
      x(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? s.messages.number(Number(r.value)) : null,
        // Read out with the number; seen where there is room for it.
        d ? x("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, l) : null
      )
    )
  };
}
function Ia(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: o }) => o === e.key), r = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return r !== void 0 && e.preventDefault(), n && n.focus(), r;
}

// src/ui/questions/offered-choices.ts
function Oi(e) {
  return It(zt(e));
}
function Ra(e) {
  let t = Oi(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function Ma(e, t, n) {
  let { texts: { messages: r }, onChange: o } = t, i = it(e.name), s = x("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = x("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), s);
  a.hidden = !0;
  let l = () => o(i, a.hidden || s.value.trim() === "" ? [] : [s.value]);
  return s.addEventListener("input", l), {
    element: a,
    show(c) {
      s.value = (c.get(i) || [])[0] || "", a.hidden = !(c.get(e.name) || []).includes(Le);
    },
    update(c) {
      a.hidden === c.includes(Le) && (a.hidden = !a.hidden, l());
    },
    focus: () => s.focus()
  };
}

// src/ui/questions/question-frame.ts
function En(e, t, n, r = null) {
  let { messages: o } = t, i = OO.ui.generateElementId(), s = x("span", { class: "ext-localSkills-form-question-required" }, o.text("localskills-form-required"));
  s.hidden = !e.isRequired;
  let a = [be(Ae(e, t), o), " ", s], l = r === null ? x("legend", { class: "ext-localSkills-form-question-title" }, ...a) : x("label", { class: "ext-localSkills-form-question-title", for: r }, ...a), c = x("div", { class: "ext-localSkills-form-question-help", id: `${i}-help` });
  e.description !== null ? c.appendChild(x("p", {}, be(we(e.description, o, t.locale), o))) : n !== "" && c.appendChild(x("p", {}, n));
  let u = x("div", { class: "ext-localSkills-form-question-fault", id: `${i}-fault` }), d = x("div", { class: "ext-localSkills-form-question-body" }), f = null, p = (c.firstChild ? `${i}-help ` : "") + `${i}-fault`, g = x(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    c.firstChild ? c : null,
    u,
    d
  );
  return r === null && g.setAttribute("aria-describedby", p), {
    element: g,
    body: d,
    fault: u,
    describedBy: p,
    update(h) {
      s.hidden = !h.isRequired(e.name);
    },
    setFault(h) {
      h !== f && (f = h, g.classList.toggle("ext-localSkills-form-question-faulty", h !== null), z(u, h), Array.from(d.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (y) => h === null ? y.removeAttribute("aria-invalid") : y.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function Na(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function La(e, t, n, r) {
  let { minSelectedChoices: o, maxSelectedChoices: i } = n, s = i !== null ? i : o;
  e.classList.toggle("ext-localSkills-form-question-count-over", i !== null && t > i), z(e, s === null ? null : r.text("localskills-form-chosen-of", t, s));
}

// src/ui/questions/small-button.ts
function Sy(e, t, n) {
  return x(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    x("span", { "aria-hidden": "true" }, t),
    x("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function Ey(e, t) {
  let n = x("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var aA = 8;
function Ty(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = e.type === "checkbox", s = e.type === "rating" || e.type === "boolean", a = En(e, n, Na(e, o)), l = Ma(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), d = Ra(e), f = x("div", {
    class: s ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (d.length >= aA ? " ext-localSkills-form-choices-many" : "")
  }), p = x("div", { class: "ext-localSkills-form-choices" }), g = x("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), h = null, y = (m, b, E) => {
    let T = Pa({ type: i ? "checkbox" : "radio", name: c, choice: m, isGone: b, isBox: E, texts: n });
    u.set(m.value, F(O({}, T), { choice: m })), (E || !s && d.includes(m) ? f : p).appendChild(T.element);
  }, k = Ey(o.text("localskills-form-clear"), () => {
    v([]), w.focus();
  }), S = (m) => {
    u.forEach(({ input: E }, T) => {
      E.checked = m.includes(T);
    }), k.hidden = i || m.length === 0 || e.isRequired;
    let b = s && u.get(m[0]);
    if (e.type === "checkbox")
      La(g, m.length, e, o);
    else if (b && Bn(b.choice)) {
      let E = ze(b.choice, n);
      z(g, E.text === b.choice.value ? null : be(E, o));
    } else
      z(g);
  }, v = (m) => {
    S(m), r(e.name, m), l.update(m);
  };
  if (a.body.addEventListener("change", ({ target: m }) => {
    let { name: b, value: E, checked: T } = m;
    if (b !== c)
      return;
    let C = Array.from(u.keys()).filter((P) => u.get(P).input.checked);
    v(!i || T && Lo(e.special, E) ? [E] : C.filter((P) => P === E || !Lo(e.special, P)));
  }), s && f.addEventListener("keydown", (m) => {
    let b = Ia(m, Array.from(u.values()).map(({ input: E }) => E));
    b !== void 0 && v(b === null ? [] : [b]);
  }), e.type === "rating") {
    let m = (b, E) => b !== null ? be(we(b, o, n.locale), o) : E && E.text ? be(ze(E, n), o) : null;
    a.body.appendChild(Ca(
      m(e.minRateDescription, d[0]),
      m(e.maxRateDescription, d[d.length - 1])
    ));
  }
  d.filter(({ isRetired: m }) => !m).forEach((m) => y(m, !1, s)), Oi(e).forEach((m) => y(m, !1, !1)), [f, p, l.element, g, k].forEach((m) => a.body.appendChild(m)), S([]);
  let w = {
    element: a.element,
    show(m) {
      let b = m.get(e.name) || [];
      b.filter((E) => !u.has(E)).forEach(
        (E) => y(d.find(({ value: T }) => T === E) || So(E), !0, !1)
      ), S(b), l.show(m);
    },
    update(m) {
      a.update(m), u.forEach(({ choice: b, element: E }) => {
        E.hidden = !b.isRetired && !m.isChoiceShown(e.name, b.value);
      });
    },
    setFault(m, b = "") {
      a.setFault(m), h = m === null ? null : b;
    },
    focus() {
      if (h === it(e.name)) {
        l.focus();
        return;
      }
      let m = Array.from(u.values()).filter((E) => !E.element.hidden), b = !i && m.find(({ input: E }) => E.checked) || m[0];
      b && b.input.focus();
    }
  };
  return w;
}

// src/ui/questions/dropdown.ts
function Oy(e, t) {
  let { texts: n, onChange: r } = t, o = OO.ui.generateElementId(), i = En(e, n, "", o), s = Ma(e, t, i.describedBy), a = x("select", { class: "ext-localSkills-form-input", id: o, "aria-describedby": i.describedBy }), l = Ra(e).concat(Oi(e)), c = "", u = "", d = (g) => !g.isRetired, f = !1, p = () => {
    let g = l.filter(d), h = u === "" || g.some(({ value: y }) => y === u) ? null : l.find(({ value: y, isRetired: k }) => y === u && k) || (l.some(({ value: y }) => y === u) ? null : So(u));
    z(
      a,
      x("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...g.concat(h || []).map(
        (y) => x("option", { value: y.value }, zn(y, y === h, n).textContent)
      )
    ), a.value = Array.from(a.options).some(({ value: y }) => y === c) ? c : "";
  };
  return a.addEventListener("change", () => {
    c = a.value;
    let g = c === "" ? [] : [c];
    r(e.name, g), s.update(g);
  }), p(), i.body.appendChild(a), i.body.appendChild(s.element), {
    element: i.element,
    show(g) {
      c = u = (g.get(e.name) || [])[0] || "", p(), s.show(g);
    },
    update(g) {
      i.update(g), d = (h) => !h.isRetired && g.isChoiceShown(e.name, h.value), l.some(({ visibleIf: h }) => h !== null) && p();
    },
    setFault(g, h) {
      i.setFault(g), f = g !== null && h === it(e.name);
    },
    focus: () => f ? s.focus() : a.focus()
  };
}

// src/ui/questions/grid-cell.ts
var lA = 2, cA = 7;
function uA(e, t) {
  let n = e.choices.filter(Bn).length;
  return n > 1 && e.choices.length - n <= lA ? "boxes" : t && e.choices.length <= cA ? "lines" : "list";
}
function Ay(e, t) {
  let n = e.choices.filter(Bn), r = e.choices.filter((i) => !Bn(i)), o = (i) => i && ze(i, t).text !== i.value ? zn(i, !1, t) : null;
  return Ca(
    o(n[0]),
    o(n[n.length - 1]),
    r.length === 1 ? o(r[0]) : null
  );
}
function Cy(e, t, n) {
  let { messages: r } = n, o = uA(e, t), i = e.choices.filter(({ isRetired: f }) => !f), s = t ? null : be(Ae(e, n), r), a = (f, p, g) => o === "list" ? x("option", { value: f.value }, zn(f, p, n).textContent) : Pa({ type: "radio", name: g, choice: f, isGone: p, isBox: o === "boxes", texts: n }).element, l = o === "list" ? x(
    "select",
    { class: "ext-localSkills-form-input" },
    x("option", { value: "" }, r.text("localskills-form-choose-one"))
  ) : x("div", { class: o === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  i.forEach((f) => l.appendChild(a(f, !1, "")));
  let c = x("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = x("legend", { class: "ext-localSkills-form-grid-legend" }, s, o === "boxes" ? c : null), d = x(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${o}` },
    u,
    o === "boxes" ? Ay(e, n) : null,
    l
  );
  return {
    kind: o,
    heading: x(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${o}` },
      s && x("div", { class: "ext-localSkills-form-grid-column-title" }, s.cloneNode(!0)),
      o === "boxes" ? Ay(e, n) : null,
      o === "lines" ? x("div", { class: "ext-localSkills-form-choices" }, ...i.map(
        (f) => x("span", { class: "ext-localSkills-form-choice" }, zn(f, !1, n))
      )) : null
    ),
    create(f) {
      let p = d.cloneNode(!0), g = OO.ui.generateElementId(), h = t ? f : `${f} ${g}`;
      p.firstChild.id = g, p.setAttribute("aria-labelledby", h), Array.from(p.querySelectorAll("input")).forEach((k) => {
        k.name = g;
      });
      let y = p.querySelector("select");
      return y && y.setAttribute("aria-labelledby", h), p;
    },
    update(f, p) {
      i.filter(({ visibleIf: g }) => g !== null).forEach(({ value: g }) => {
        let h = f.querySelector(`[ value='${g}' ]`);
        (o === "list" ? h : h.parentElement).hidden = !p(g);
      });
    },
    show(f, p) {
      let g = e.choices.find(({ value: v }) => v === p), h = f.lastChild, y = h, k = f.firstChild.id;
      if (p !== "" && !(o === "list" ? Array.from(y.options).some(({ value: v }) => v === p) : Array.from(h.querySelectorAll("input")).some((v) => v.value === p)) && h.appendChild(a(g || So(p), !0, k)), o === "list") {
        y.value = p;
        return;
      }
      if (Array.from(h.querySelectorAll("input")).forEach((v) => {
        v.checked = v.value === p;
      }), o === "boxes") {
        let v = g && Bn(g) ? ze(g, n).text : p;
        z(f.querySelector(".ext-localSkills-form-grid-chosen"), v === p ? null : v);
      }
    }
  };
}

// src/ui/questions/grid.ts
var dA = 200, fA = 240, pA = 80, mA = 20;
function Py(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = En(e, n, ""), s = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", l = s.map((P) => Cy(P, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), g = s.reduce((P, { choices: I }) => P.concat(I), e.rows).some(({ visibleIf: P }) => P !== null), h, y = x(
    "div",
    { class: "ext-localSkills-form-grid" },
    x(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      x("div", { class: "ext-localSkills-form-grid-label" }),
      ...l.map(({ heading: P }) => P)
    )
  ), k = x("div", { class: "ext-localSkills-form-question-count" });
  y.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= mA), y.style.setProperty("--localSkills-columns", String(s.length));
  let S = (P) => {
    let I = OO.ui.generateElementId(), R = zn(P, P.isRetired, n), M = x("div", { class: "ext-localSkills-form-grid-label", id: I }, R), N = {
      choice: P,
      label: M,
      cells: [],
      element: x("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": I }, M)
    };
    return c.set(P.value, N), f.set(N.element, N), N.element.hidden = P.isRetired, y.appendChild(N.element), N;
  };
  Yt(e).forEach(({ name: P, row: I, column: R }) => {
    let M = c.get(I.value) || S(I), N = l[s.findIndex((j) => a || j.name === R.name)], L = { name: P, column: R ? R.name : "", maker: N, row: M, element: N.create(M.label.id) };
    u.set(P, L), d.set(L.element, L), M.cells.push(L), M.element.appendChild(L.element);
  }), c.forEach((P) => P.element.appendChild(
    Sy("grid-clear", "\xD7", o.text("localskills-form-clear-row", P.label.textContent || ""))
  ));
  let v = ({ name: P }) => !p.has(P), w = () => {
    let P = Array.from(c.values()).filter((R) => !R.element.hidden), I = P.filter((R) => !R.cells.some(v)).length;
    z(k, o.text("localskills-form-rows-answered", I, P.length));
  }, m = (P, I) => {
    I === "" ? p.delete(P.name) : p.set(P.name, I), P.maker.show(P.element, I), P.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !P.row.cells.every(v));
  }, b = (P, I) => {
    m(P, I), r(P.name, I === "" ? [] : [I]), w();
  }, E = (P) => P.element.querySelector("input:checked") || P.element.querySelector("input, select"), T = (P) => d.get(P.closest(".ext-localSkills-form-grid-cell"));
  y.addEventListener("change", ({ target: P }) => b(T(P), P.value)), y.addEventListener("keydown", (P) => {
    let I = P.target.nodeName === "INPUT" ? T(P.target) : void 0, R = I && Ia(P, Array.from(I.element.querySelectorAll("input")));
    I && R !== void 0 && b(I, R || "");
  }), y.addEventListener("click", ({ target: P }) => {
    let I = P.closest(".ext-localSkills-form-grid-clear") && f.get(P.closest(".ext-localSkills-form-grid-row"));
    I && (I.cells.forEach((R) => b(R, "")), E(I.cells[0]).focus());
  }), i.body.appendChild(y), i.body.appendChild(k);
  let C = l.reduce((P, { kind: I }, R) => P + (I === "lines" ? s[R].choices.length * pA : fA), dA);
  return la(y, (P) => y.classList.toggle("ext-localSkills-form-grid-wide", P >= C)), {
    element: i.element,
    show(P) {
      u.forEach((I, R) => {
        let M = (P.get(R) || [])[0] || "";
        M !== (p.get(R) || "") && m(I, M);
      }), c.forEach((I) => {
        I.choice.isRetired && (I.element.hidden = I.cells.every(v));
      }), w();
    },
    update(P) {
      i.update(P), g && (c.forEach(({ choice: I, element: R }) => {
        I.isRetired || (R.hidden = !P.isRowShown(e.name, I.value));
      }), u.forEach(({ column: I, maker: R, element: M }) => R.update(
        M,
        (N) => P.isChoiceShown(e.name, N, I)
      )), w());
    },
    setFault(P, I = "") {
      i.setFault(P);
      let R = h && h.row;
      h = P === null ? void 0 : u.get(I);
      let M = h && h.row;
      M !== R && (c.forEach((N) => N.element.classList.toggle("ext-localSkills-form-grid-row-faulty", N === M)), M ? M.label.appendChild(i.fault) : i.element.insertBefore(i.fault, i.body));
    },
    focus() {
      let P = Array.from(u.values()).find(({ row: I }) => !I.element.hidden);
      (h || P) && E(h || P).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Iy = { picker: "200px", ranking: "10000px" }, Ry = /* @__PURE__ */ new WeakMap();
function $a(e, t, n) {
  let { texts: { messages: r }, texts: o, loadPickers: i } = t, s = Ry.get(i);
  if (s)
    return n(s);
  let a = e.type === "ranking", l = OO.ui.generateElementId(), c = En(e, o, a ? "" : Na(e, r), a ? null : l), u = x("input", {
    id: l,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: r.text("localskills-form-picker-search")
  }), d = x("div", { class: "ext-localSkills-form-late-place" }, c.element), f = null, p = /* @__PURE__ */ new Map(), g = null, h = [null, void 0], y = null, k = (w) => {
    let m = d.contains(document.activeElement);
    if (f = w, w.show(p), g !== null && w.update(g), w.setFault(...h), z(d, w.element), m) {
      w.focus();
      let b = document.activeElement;
      b instanceof HTMLInputElement && u.value !== "" && (b.value = u.value, b.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, S = () => {
    y = null, c.setFault(r.text("localskills-form-part-not-loaded")), z(c.body, ee(r.text("localskills-save-try-again"), "normal", () => {
      v();
    }).$element[0]);
  }, v = () => (y = y || i().then((w) => {
    Ry.set(i, w), k(n(w));
  }, S), y);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let w = x("div", { class: "ext-localSkills-form-question-count" });
    La(w, 0, e, r), c.body.appendChild(w);
  }
  if (["focusin", "pointerdown"].forEach((w) => window.addEventListener(w, v, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let w = new IntersectionObserver((m) => {
      m.some(({ isIntersecting: b }) => b) && (w.disconnect(), v());
    }, { rootMargin: a ? Iy.ranking : Iy.picker });
    w.observe(c.element);
  } else
    v();
  return {
    element: d,
    show(w) {
      p = w, f !== null && f.show(w);
    },
    update(w) {
      g = w, (f || c).update(w);
    },
    setFault(w, m) {
      h = [w, m], f !== null ? f.setFault(w, m) : c.setFault(w);
    },
    focus() {
      f !== null ? f.focus() : (u.focus(), v().then(() => f && f.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var gA = 50, My = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function hA(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: r, inputType: o } = e, i = (s) => o === "number" ? t.number(Number(s), (s.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${s}\u2069`
  );
  return n !== null && r !== null ? t.text("localskills-form-from-to", i(n), i(r)) : n !== null ? t.text("localskills-form-from", i(n)) : r !== null ? t.text("localskills-form-up-to", i(r)) : "";
}
function yA(e) {
  if (e.type === "comment")
    return x("textarea", { rows: "3" });
  let { inputType: t, min: n, max: r } = e;
  if (t === "number")
    return x("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let o = x("input", O({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && o.setAttribute("min", n), r !== null && o.setAttribute("max", r), o.type !== t && My[t] && (o.placeholder = My[t]), o;
}
function Ny(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = OO.ui.generateElementId(), s = En(e, n, hA(e, o), i), a = yA(e), l = e.type === "comment" ? "" : e.inputType, c = x("div", { class: "ext-localSkills-form-question-count" });
  a.id = i, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${l || "long"}`, a.setAttribute("aria-describedby", s.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = we(e.placeholder, o, n.locale).text);
  let u = () => {
    let f = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", f !== null && f <= gA ? "polite" : "off"), z(c, f === null || a.value === "" ? null : o.text("localskills-form-characters-left", f)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, d = () => {
    u();
    let f = a.value;
    r(e.name, f.trim() === "" ? [] : [l === "number" && Vr(f) || f]);
  };
  return a.addEventListener("input", d), a.addEventListener("focus", u), s.body.appendChild(a), s.body.appendChild(c), {
    element: s.element,
    show(f) {
      let p = (f.get(e.name) || [])[0] || "";
      a.value = p, a.value === "" && p !== "" && (a.type = "text", a.value = p), u();
    },
    update: (f) => s.update(f),
    setFault: (f) => s.setFault(f),
    focus: () => a.focus()
  };
}

// src/ui/questions/create-question.ts
function Ly(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return Ty(e, t);
    case "dropdown":
      return e.choicesFrom === null ? Oy(e, t) : $a(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return $a(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return $a(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Py(e, t);
    case "text":
    case "comment":
      return Ny(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function Fa(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? Fa(n.elements, t) : n.type === "html" || !n.isRetired));
}
function $y(e, t, n) {
  let { messages: r, locale: o } = t, i = [], s = ({ description: u }) => u && Gr(we(u, r, o), r), a = (u) => {
    let d, f = null;
    if (u.type === "panel" || u.type === "html") {
      let p = OO.ui.generateElementId(), g = u.title && x("h3", { class: "ext-localSkills-form-panel-title", id: p }, be(Ae(u, t), r));
      d = x("div", O({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, g && u.type === "panel" ? { role: "group", "aria-labelledby": p } : {}), g, s(u)), u.type === "html" ? d.appendChild(Gr(we(u.text, r, o), r)) : l(d, u.elements);
    } else {
      if (u.isRetired)
        return null;
      f = n(u), d = f.element;
    }
    return i.push({ part: u, made: d, control: f }), d;
  }, l = (u, d) => d.forEach((f) => {
    let p = a(f);
    p && u.appendChild(p);
  }), c = x("div", {});
  return l(c, e.elements), {
    element: c,
    update(u) {
      let d = 0;
      return i.forEach(({ part: f, made: p, control: g }) => {
        let h = p.hidden;
        p.hidden = !Fa([f], u), g && (g.update(u), d += h && !p.hidden ? 1 : 0);
      }), d;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function Fy(e) {
  let { loaded: { survey: t, texts: n }, saving: r, environment: o, formatDate: i, onChange: s, onStep: a, onPublish: l } = e, { messages: c } = n, { pages: u } = t, d = u.length, f = ko(t), p = e.values, g = f(p), h = 0, y = e.canReviewEarly, k = null, S = /* @__PURE__ */ new Set(), v = /* @__PURE__ */ new Map(), w = /* @__PURE__ */ new Map(), m = OO.ui.generateElementId(), b = x("div", { class: "ext-localSkills-form-progress-text", id: m }), E = x("div", { class: "ext-localSkills-form-progress-bar" }), T = x("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": m,
    "aria-valuemin": "0"
  }, E), C = x("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), P = x("div", { class: "ext-localSkills-form-step-help" }), I = x("div", { class: "ext-localSkills-form-fault-summary" }), R = x("div", { class: "ext-localSkills-form-live", role: "status" }), M = x("div", {}), N = x("div", { class: "ext-localSkills-form-message" }), L = x("div", { class: "ext-localSkills-form-publish-note" }), j = x("div", { class: "ext-localSkills-form-busy", role: "status" }), U = x("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, M), H = () => u.reduce((W, { name: ne, elements: Re }, de) => g.isPageShown(ne) && Fa(Re, g) ? W.concat(de) : W, []).concat(d), q = (W) => H()[H().indexOf(h) + W], J = (W) => Te({ pages: u.slice(W, W + 1) }), B = (W, ne) => J(W).some((Re) => Re.name === ne), D = ee(c.text("localskills-form-back"), "normal", () => pt(q(-1))), V = ee(c.text("localskills-form-to-review"), "quiet", () => pt(d)), X = ee(c.text("localskills-form-next"), "primary", () => {
    wt(h) && pt(q(1));
  }), te = ee(c.text("localskills-form-publish"), "primary", () => {
    wt(null) && l();
  }), oe = [D, V, X, te], fe = (W) => {
    let ne = v.get(W.name);
    return ne || (ne = Ly(W, F(O({}, o), {
      texts: n,
      onChange(Re, de) {
        p = gh(p, Re, de), G(), S.has(W.name) && he(), s();
      }
    })), ne.show(p), v.set(W.name, ne)), ne;
  }, ye = () => {
    let W = H(), ne = W.indexOf(h) + 1;
    z(b, c.text("localskills-form-step", ne, W.length)), T.setAttribute("aria-valuenow", String(ne)), T.setAttribute("aria-valuemax", String(W.length)), E.style.width = `${100 * ne / W.length}%`;
  }, G = () => {
    g = f(p);
    let W = k ? k.update(g) : 0;
    z(R, W === 0 ? null : c.text("localskills-form-appeared", W)), ye();
  }, he = () => {
    let W = wy(t, p, g).filter(({ question: ne }) => S.has(ne));
    return v.forEach((ne, Re) => {
      let de = W.find(({ question: se }) => se === Re);
      ne.setFault(de ? ky(de, c) : null, de && de.parameter);
    }), W.some(({ question: ne }) => h === d || B(h, ne)) || z(I), W;
  }, Ue = (W) => {
    B(h, W.name) || pt(u.findIndex((ne, Re) => B(Re, W.name))), fe(W).focus();
  }, wt = (W) => {
    let ne = W === null ? Te(t) : J(W);
    ne.forEach(({ name: se }) => S.add(se));
    let Re = he(), de = ne.filter(({ name: se }) => Re.some(({ question: fn }) => fn === se));
    return de.length === 0 ? !0 : (z(I, Q(
      "error",
      x("p", {}, c.text("localskills-form-faults", de.length)),
      x("ul", {}, ...de.map((se) => {
        let fn = x("a", { href: "#" }, be(Ae(se, n), c));
        return fn.addEventListener("click", (dr) => {
          dr.preventDefault(), Ue(se);
        }), x("li", {}, fn);
      }))
    )), De(I), !1);
  }, ut = () => {
    y = !0, k = null, z(C, c.text("localskills-form-review")), z(P, x("p", {}, c.text("localskills-form-review-help")));
    let W = ({ createReview: Re, createAnswerWords: de }) => {
      te.setDisabled(!1), h === d && z(M, Re({
        texts: n,
        pages: u.filter(({ name: se }) => g.isPageShown(se)),
        visible: g,
        words: de(n, o, i),
        onChange: Ue
      }));
    }, ne = r.now();
    if (ne) {
      W(ne);
      return;
    }
    te.setDisabled(!0), z(M, x("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), r.load().then(W, () => z(M, Q(
      "error",
      x("p", {}, c.text("localskills-form-part-not-loaded")),
      pe(ee(c.text("localskills-save-try-again"), "normal", ut))
    )));
  }, Gt = (W) => {
    k = w.get(h) || $y(W, n, fe), w.set(h, k), k.update(g), z(C, W.title === null ? b.textContent : be(Ae(W, n), c)), z(P, W.description === null ? null : Gr(we(W.description, c, n.locale), c)), z(M, k.element), window.dispatchEvent(new Event("resize"));
  }, Ct = (W) => {
    var de;
    let ne = H(), [Re] = ne;
    h = (de = ne.filter((se) => se <= W).pop()) != null ? de : Re, [I, N, R].forEach((se) => z(se)), ye(), h === d ? ut() : Gt(u[h]), he(), D.toggle(h !== Re), X.toggle(h !== d), te.toggle(h === d), V.toggle(y && q(1) < d), z(L, h === d ? e.publishNote() : null);
  }, pt = (W) => {
    Ct(W), a(h), De(C), ue.scrollIntoView();
  }, ue = x(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    x("div", { class: "ext-localSkills-form-progress" }, b, T),
    C,
    P,
    I,
    U,
    R,
    L,
    N,
    j,
    x(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...oe.map(({ $element: W }) => W[0])
    )
  );
  return ue.addEventListener("submit", (W) => W.preventDefault()), Ct(e.step), {
    element: ue,
    values: () => p,
    answer: () => g.values,
    step: () => h,
    goTo: pt,
    show(W) {
      p = W, g = f(p), S.clear(), v.forEach((ne) => ne.show(p)), Ct(h);
    },
    say(W) {
      z(N, W), W !== null && (De(N), N.scrollIntoView({ block: "nearest" }));
    },
    setBusy(W) {
      U.disabled = W, oe.forEach((ne) => ne.setDisabled(W)), z(j, W ? c.text("localskills-form-publishing") : null), W && z(N);
    },
    focusStep: () => De(C)
  };
}

// src/ui/survey-form/load-survey.ts
var Dy = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};

// src/ui/survey-making/preview-panel.ts
function xA(e, t, n) {
  let { taxonomy: r } = e.loaded;
  return {
    survey: ft(t, r),
    definitionRevision: 0,
    texts: { messages: n, locale: t.locale, taxonomy: r },
    answer: Dy,
    refusal: null
  };
}
function jy(e, t) {
  let { messages: n, languageName: r, contentLanguage: o } = e, i = (g) => n.text(`localskills-making-preview-${g}`), s = n.language, a = window.innerWidth < 720 ? "phone" : "desktop", l = 0, c = x("div", { class: "ext-localSkills-making-frame", role: "group", "aria-label": i("frame") }), u = x("div", { class: "ext-localSkills-making-preview-controls" }), d = () => Y(null, null, function* () {
    let g = ++l, h = t.document.survey();
    if (c.className = `ext-localSkills-making-frame ext-localSkills-making-frame-${a}`, h === null) {
      z(c, Q("warning", i("nothing")));
      return;
    }
    c.firstChild === null && z(c, x("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let y = s === n.language ? n : yield e.messagesIn(s), k = xA(t, h, y);
      g === l && f(k, y);
    } catch (y) {
      g === l && z(c, Q(
        "error",
        x("p", {}, n.text("localskills-making-not-loaded")),
        pe(ee(n.text("localskills-save-try-again"), "normal", () => {
          d();
        }))
      ));
    }
  }), f = (g, h) => {
    let y = Fy({
      loaded: g,
      saving: { now: () => Pu, load: () => Promise.resolve(Pu) },
      environment: {
        loadLanguages: e.catalogue.loadLanguages,
        loadWikis: e.catalogue.loadWikis,
        loadPickers: e.loadPickers
      },
      formatDate: e.formatDate,
      values: /* @__PURE__ */ new Map(),
      step: 0,
      canReviewEarly: !1,
      publishNote: () => null,
      onChange: () => {
      },
      onStep: () => {
      },
      onPublish: () => y.say(Q("success", i("end")))
    });
    z(c, x("div", {
      class: "ext-localSkills-survey ext-localSkills-survey-form",
      lang: h.language,
      dir: yn(h.language)
    }, y.element));
  }, p = () => {
    let g = Array.from(/* @__PURE__ */ new Set([n.language, o, ...Mn(t.document.json())])), h = nn({
      label: i("language"),
      value: s,
      options: g.map((S) => ({ value: S, label: r(S) })),
      onChange(S) {
        s = S, d();
      }
    }), y = nn({
      label: i("width"),
      value: a,
      options: [{ value: "phone", label: i("phone") }, { value: "desktop", label: i("desktop") }],
      onChange(S) {
        a = S, d();
      }
    }), k = ee(i("again"), "quiet", () => {
      d().then(() => De(c));
    });
    z(u, h.element, y.element, k.$element[0]);
  };
  return {
    element: x(
      "div",
      {},
      x("p", {}, i("help")),
      u,
      c
    ),
    show() {
      [n.language, o, ...Mn(t.document.json())].includes(s) || (s = n.language), p(), d();
    },
    reveal: () => !1,
    destroy() {
      l++;
    }
  };
}

// src/core/survey/text-changes.ts
function ln(e, t) {
  return e === null || t === null ? e !== t : e.kind === "message" || t.kind === "message" ? e.kind !== t.kind || e.kind === "message" && t.kind === "message" && e.key !== t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() !== e.texts[n].trim();
  });
}
function Tn(e, t) {
  return e === null || t === null ? !1 : e.kind === "message" || t.kind === "message" ? e.kind === "message" && t.kind === "message" && e.key === t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() === e.texts[n].trim();
  });
}
function _y(e) {
  return e === null || e.kind === "message" ? [] : Object.keys(e.texts);
}

// src/core/survey/choice-changes.ts
function Ai(e, t, n, r) {
  var d, f, p, g;
  let o = [], i = (h, y, k, ...S) => {
    o.push({ code: `${t}-${y}`, effect: k, element: e, item: h, parameters: S });
  }, s = By(n), a = By(r), l = n.filter(({ value: h }) => !a.has(h)), c = r.filter(({ value: h }) => !s.has(h));
  for (let h of l) {
    let y = c.find(({ text: k }) => Tn(h.text, k));
    y ? (c.splice(c.indexOf(y), 1), i(h.value, "renamed", "lost", h.value, y.value)) : i(h.value, "removed", "lost");
  }
  c.forEach(({ value: h, isRetired: y }) => {
    y || i(h, "added", "incomplete");
  });
  for (let h of r) {
    let y = s.get(h.value);
    if (y !== void 0) {
      if (y.isRetired !== h.isRetired && i(h.value, h.isRetired ? "retired" : "returned", h.isRetired ? "none" : "incomplete"), ln(y.text, h.text)) {
        let k = n.find(({ value: S, text: v }) => S !== h.value && a.has(S) && Tn(v, h.text));
        k && !Tn(y.text, h.text) ? i(h.value, "swapped", "lost", h.value, k.value) : i(h.value, "text", "meaning");
      }
      ((f = (d = y.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((g = (p = h.visibleIf) == null ? void 0 : p.source) != null ? g : "") && i(h.value, "condition", "incomplete");
    }
  }
  let u = (h) => h.map(({ value: y }) => y).filter((y) => s.has(y) && a.has(y)).join(" ");
  return u(n) !== u(r) && i(null, "order", "none"), o;
}
function By(e) {
  return new Map(e.map((t) => [t.value, t]));
}

// src/core/survey/question-changes.ts
function Vy(e, t) {
  let n = t.name, r = [], o = (l, c, ...u) => {
    r.push({ code: `question-${l}`, effect: c, element: n, item: null, parameters: u });
  };
  e.isRetired !== t.isRetired && o(t.isRetired ? "retired" : "returned", t.isRetired ? "none" : "incomplete");
  let [i, s] = [zy(e), zy(t)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Eo(e), Eo(t)), r;
  }
  Eo(e) !== Eo(t) && o("display", "none", Eo(e), Eo(t)), (ln(e.title, t.title) || ln(e.description, t.description)) && o("text", "meaning"), Iu(e.visibleIf) !== Iu(t.visibleIf) && o("condition", "incomplete");
  let a = (l) => Iu(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(t) && o(a(t) === "false" ? "optional" : "required", a(t) === "false" ? "none" : "incomplete"), Jy(e) !== Jy(t) && o("limits", "meaning"), Uy(e) !== Uy(t) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && t.type === "rating" ? bA(e, t) : qy(e, t));
}
function zy(e) {
  switch (e.type) {
    case "radiogroup":
    case "dropdown":
      return "choice";
    case "checkbox":
    case "tagbox":
      return "choices";
    case "comment":
      return "text";
    case "text":
      return e.inputType === "url" ? "text" : e.inputType;
    default:
      return e.type;
  }
}
function Eo(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Iu(e) {
  var t;
  return (t = e == null ? void 0 : e.source) != null ? t : "";
}
function Jy(e) {
  let { minSelectedChoices: t, maxSelectedChoices: n, min: r, max: o, isInteger: i, maxLength: s, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    t != null ? t : null,
    n != null ? n : null,
    r != null ? r : null,
    o != null ? o : null,
    i != null ? i : !1,
    s != null ? s : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function Uy(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function bA(e, t) {
  let n = (l, c) => [{ code: l, effect: c, element: t.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: c }) => c).join(" ");
  if (r(e) !== r(t))
    return n("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Tn(o, t.maxRateDescription) && Tn(i, t.minRateDescription) && !Tn(o, i) ? n("scale-reversed", "lost") : [...ln(o, t.minRateDescription) || ln(i, t.maxRateDescription) ? n("scale-ends", "meaning") : [], ...qy(e, t)];
}
function qy(e, t) {
  let n = Ai(t.name, "choice", Wy(e), Wy(t));
  return "rows" in e && "rows" in t && n.push(...Ai(t.name, "row", e.rows, t.rows)), e.type === "matrixdropdown" && t.type === "matrixdropdown" && (n.push(...Ai(t.name, "column", Hy(e), Hy(t))), t.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    n.push(...o ? Ai(t.name, "choice", o.choices, r.choices) : []);
  })), n;
}
function Wy(e) {
  if (!("choices" in e))
    return [];
  let t = e.choices;
  return t.concat(It(zt(e)).filter((n) => !t.some(({ value: r }) => r === n.value)));
}
function Hy(e) {
  return e.columns.map(({ name: t, title: n }) => ({ value: t, text: n, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/definition-changes.ts
var vA = /^(?:question-(?:removed|renamed|type|multiple|source)|scale-(?:steps|reversed)|(?:choice|row|column)-(?:added|removed|renamed|swapped))$/;
function Da(e, t) {
  let n = [...wA(e, t), ...EA(e, t)], o = (e.core !== null && t.core !== null && e.core.id === t.core.id ? e.core.questions : []).filter((i) => n.some(({ element: s, code: a }) => s === i && vA.test(a)));
  return n.concat(o.map((i) => sr("core-touched", "lost", i)));
}
function sr(e, t, n = null, ...r) {
  return { code: e, effect: t, element: n, item: null, parameters: r };
}
function wA(e, t) {
  let n = Te(e), r = Te(t), o = (l, c) => l.find(({ name: u }) => u === c), i = n.filter(({ name: l }) => !o(r, l)), s = r.filter(({ name: l }) => !o(n, l)), a = [];
  for (let l of i) {
    let c = s.find(({ title: u, type: d }) => d === l.type && Tn(u, l.title));
    c ? (s.splice(s.indexOf(c), 1), a.push(sr("question-renamed", "lost", l.name, l.name, c.name))) : a.push(sr("question-removed", "lost", l.name));
  }
  return r.forEach((l) => {
    let c = o(n, l.name);
    c ? a.push(...Vy(c, l)) : s.includes(l) && !l.isRetired && a.push(sr("question-added", "incomplete", l.name));
  }), [...a, ...kA(e, t), ...SA(n, r)];
}
function kA(e, t) {
  let n = (o) => [
    ...o.pages,
    ...Rt(o).filter(({ type: i }) => i === "panel" || i === "html")
  ], r = [];
  return n(t).forEach((o) => {
    var l, c, u, d;
    let i = !("type" in o), s = n(e).find((f) => f.name === o.name && !("type" in f) === i);
    if (s === void 0)
      return;
    if (((c = (l = s.visibleIf) == null ? void 0 : l.source) != null ? c : "") !== ((d = (u = o.visibleIf) == null ? void 0 : u.source) != null ? d : "")) {
      let f = "type" in o && o.type === "html";
      r.push(sr(f ? "note-condition" : "part-condition", f ? "none" : "incomplete", o.name));
    }
    let a = (f) => [f.title, f.description, "text" in f ? f.text : null];
    a(s).some((f, p) => {
      var g;
      return ln(f, (g = a(o)[p]) != null ? g : null);
    }) && r.push(sr("part-text", "none", o.name));
  }), r;
}
function SA(e, t) {
  let n = (r, o) => r.map(({ name: i }) => i).filter((i) => o.some((s) => s.name === i)).join(" ");
  return n(e, t) === n(t, e) ? [] : [sr("order", "none")];
}
function EA(e, t) {
  var d, f;
  let n = [], r = (p, g, h, ...y) => {
    p && n.push(sr(g, h, null, ...y));
  }, o = (p, g) => JSON.stringify(p) !== JSON.stringify(g);
  r(e.id !== t.id, "id", "lost", e.id, t.id), r(ln(e.title, t.title) || ln(e.description, t.description), "survey-text", "none");
  let [i, s] = [Xy(e), Xy(t)], a = s.filter((p) => !i.includes(p)), l = i.filter((p) => !s.includes(p));
  r(a.length > 0, "languages-added", "none", a), r(l.length > 0, "languages-removed", "none", l), r(e.status !== t.status, `status-${t.status}`, "none"), r(e.opens !== t.opens || e.closes !== t.closes, "dates", "none", (d = t.opens) != null ? d : "\u2026", (f = t.closes) != null ? f : "\u2026");
  let c = t.minAnswers < e.minAnswers || t.minCell < e.minCell, u = t.minAnswers > e.minAnswers || t.minCell > e.minCell;
  return r(c, "thresholds-lowered", "meaning", t.minAnswers, t.minCell), r(u && !c, "thresholds-raised", "none", t.minAnswers, t.minCell), r(o(e.notInStatistics.slice().sort(), t.notInStatistics.slice().sort()), "statistics", "meaning"), r(o(e.measures, t.measures), "measures", "meaning"), r(e.audience.population !== t.audience.population, "population", "lost"), r(o(
    F(O({}, e.audience), { population: null }),
    F(O({}, t.audience), { population: null })
  ), "audience", "none"), r(o(e.core, t.core), "core", "meaning"), r(e.follows !== t.follows, "follows", "none"), n;
}
function Xy(e) {
  let t = /* @__PURE__ */ new Set();
  return [
    e.title,
    e.description,
    ...e.pages.map(({ title: r }) => r),
    ...Rt(e).reduce((r, o) => r.concat(
      o.title,
      "choices" in o ? o.choices.map(({ text: i }) => i) : []
    ), [])
  ].forEach((r) => _y(r).forEach((o) => o === "default" || t.add(o))), Array.from(t).sort();
}

// src/core/survey/definition-change.ts
function Gy(e) {
  return e.effect === "lost";
}
function ja(e, t, n, r) {
  let { code: o, element: i, item: s, parameters: a } = e, l = (g, h) => h === null ? "" : we(h, r, g.locale).text.trim(), c = (g) => {
    var h;
    return (h = Rt(g).find(({ name: y }) => y === i)) != null ? h : g.pages.find(({ name: y }) => y === i);
  }, u = [n, t], d = (g, h) => {
    var y, k;
    return (k = (y = u.map(g).find((S) => S !== "")) != null ? y : h) != null ? k : "";
  }, f = d((g) => {
    var h, y;
    return l(g, (y = (h = c(g)) == null ? void 0 : h.title) != null ? y : null);
  }, i), p = d((g) => {
    let h = c(g), y = h === void 0 ? void 0 : OA(h).find((k) => TA(k) === s);
    return y === void 0 ? "" : l(g, "text" in y ? y.text : y.title);
  }, s);
  return r.text(`localskills-change-${o}`, f, p, ...a.map(
    (g) => typeof g != "object" ? g : g.reduce(
      (h, y) => h === "" ? y : r.text("localskills-fault-list", h, y),
      ""
    )
  ));
}
function TA(e) {
  return "value" in e ? e.value : e.name;
}
function OA(e) {
  return [
    ..."choices" in e ? e.choices : [],
    ..."rows" in e ? e.rows : [],
    ..."columns" in e ? e.columns : [],
    ..."columns" in e && e.columns[0] ? e.columns[0].choices : []
  ];
}

// src/ui/survey-making/counted-answers.ts
function Qy(e, t) {
  return Y(this, null, function* () {
    var l;
    let { wiki: n, titles: r } = e, o = r.resultsData(t), i = (yield n.readPages([o])).get(o), { value: s } = Kt((l = i == null ? void 0 : i.latest.text) != null ? l : ""), a = _(s) ? A(s, "counted") : null;
    return i === void 0 || typeof a != "number" ? null : { counted: a, timestamp: i.latest.timestamp };
  });
}

// src/ui/survey-making/load-making.ts
var Ru = 500;
function Ci(e) {
  let t = e === null ? void 0 : A(e, "localSkills"), n = _(t) ? A(t, "core") : void 0, r = _(n) ? A(n, "id") : void 0;
  return typeof r == "string" ? r : null;
}
function Pi(e) {
  let t = e === null ? void 0 : A(e, "localSkills"), n = _(t) ? A(t, "follows") : void 0;
  return typeof n == "string" ? n : null;
}
function Ky(e, t) {
  return Y(this, null, function* () {
    var s, a;
    if (t === null)
      return { survey: null, earlier: null };
    let n = e.titles.definition(t), r = Rn((yield e.wiki.readPages([n])).get(n)), o = e.bundledSurveys.find((l) => l.id === t), i = (a = (s = r.json) != null ? s : o == null ? void 0 : o.definition) != null ? a : null;
    return { survey: i === null ? null : Ce(i).survey, earlier: Ys(t, r, e) };
  });
}
function AA(e) {
  return Y(this, null, function* () {
    var r;
    let t = e.titles.skills(), n = (yield e.wiki.readPages([t])).get(t);
    return n === void 0 ? null : ou(Kt((r = n.latest.text) != null ? r : "").value).taxonomy;
  });
}
function Mu(e, t, n = null) {
  return Y(this, null, function* () {
    let { wiki: r, titles: o } = e, [i, s] = [o.definition(t), o.survey(t)], [a, l, c] = yield Promise.all([
      r.readPages([i, s]),
      r.pagesBelow(o.answersPrefix(t), Ru),
      AA(e)
    ]), u = Rn(a.get(i)), d = n != null ? n : u.json, [f, p] = yield Promise.all([
      Ky(e, Ci(d)),
      Ky(e, Pi(d))
    ]);
    return {
      surveyId: t,
      base: u,
      answers: l.length,
      taxonomy: c,
      hasSurveyPage: a.has(s),
      core: f.survey,
      previous: p.survey,
      earlier: p.earlier
    };
  });
}

// src/ui/survey-making/making-fault.ts
var CA = "localskills-making-save-";
function Dr(e) {
  let { messages: t } = e.context;
  return ha(F(O({}, e), {
    context: F(O({}, e.context), {
      messages: F(O({}, t), {
        text(n, ...r) {
          let o = n.replace(/^localskills-save-/, CA);
          return t.text(t.has(o) ? o : n, ...r);
        }
      })
    })
  }));
}

// src/ui/survey-making/overview-screen.ts
function PA(e, t) {
  let { messages: n, formatDate: r, now: o } = t, { status: i, opens: s, closes: a } = e, l = Or(e, o().toISOString());
  return i !== "open" ? n.text(`localskills-making-state-${i}`) : l === "not-yet-open" && s !== null ? n.text("localskills-making-state-not-yet", r(s)) : l === "closed" && a !== null ? n.text("localskills-making-state-over", r(a)) : a === null ? n.text("localskills-making-state-open") : n.text("localskills-making-state-open-until", r(a));
}
function Nu(e, t) {
  return e === 0 ? t.messages.text("localskills-making-answers-none") : t.messages.text(
    e >= Ru ? "localskills-making-answers-many" : "localskills-making-answers",
    e
  );
}
function Yy(e) {
  var N;
  let { context: t, loaded: n, json: r, faults: o, onEdit: i, onBegin: s, onReload: a } = e, { messages: l, titles: c, pageUrl: u } = t, { surveyId: d } = n, f = Ce(r).survey, p = t.now().toISOString().slice(0, 10), g = { messages: l, locale: (N = f == null ? void 0 : f.locale) != null ? N : null, taxonomy: n.taxonomy }, h = mo(t.storage, t.wikiId, t.user.name), y = po(t, d, n.base), k = (L, ...j) => l.text(`localskills-making-${L}`, ...j), S = x("div", { "aria-live": "polite" }), v = (...L) => {
    z(S, ...L), De(S);
  }, w = (L, j) => {
    let U = Ar(r, L, p);
    v(x("p", { role: "status" }, k("saving"))), y.publish(U, k(`summary-${L}`), j).then((H) => {
      var q;
      switch (H.kind) {
        case "published":
        case "unchanged":
          a();
          return;
        case "meanwhile":
          v(Q(
            "warning",
            x("p", {}, k("meanwhile", (q = H.saved.user) != null ? q : "")),
            pe(ee(k("meanwhile-look"), "primary", a))
          ));
          return;
        case "fault":
          v(Dr({
            context: t,
            fault: H.fault,
            title: c.definition(d),
            pageText: tr(U),
            isKept: !0,
            tryAgain: (J) => w(L, J)
          }));
      }
    });
  }, m = (L) => {
    v(Q(
      "notice",
      x("p", {}, k(`ask-${L}`)),
      pe(
        ee(k(`do-${L}`), "primary", () => w(L)),
        ee(k("cancel"), "normal", () => {
          z(S), R.focus();
        })
      )
    ));
  }, b = () => f === null || o.length > 0 && f.status === "draft" ? [] : Ks(f, p).map((L, j) => (
    // Messages used here: localskills-making-do-open, localskills-making-do-pause, localskills-making-do-resume,
    // localskills-making-do-close, localskills-making-do-reopen, localskills-making-do-archive
    ee(
      k(`do-${L}`),
      j === 0 && ["open", "resume"].includes(L) ? "primary" : "normal",
      () => m(L)
    )
  )), E = h.read(d), T = E === null ? null : Q(
    "warning",
    x("p", {}, k(
      E.baseRevision === n.base.revision ? "draft-there" : "draft-outdated",
      t.formatTime(E.keptAt)
    )),
    pe(
      ee(k("draft-continue"), "primary", () => i(E.json, E)),
      ee(k("draft-discard"), "normal", () => {
        h.clear(d), a();
      })
    )
  ), C = () => {
    let { earlier: L, previous: j } = n;
    if (j === null)
      return null;
    let U = x("p", {}, k("repeats", mi(j, t)));
    return L === null || f === null || Or(f, p) !== "open" ? U : x("div", {}, U, Q(
      "notice",
      x("p", {}, k("earlier-open", L.title)),
      pe(ee(k("earlier-close", L.title), "normal", () => {
        v(x("p", { role: "status" }, k("saving"))), Zs(t, L).then((H) => {
          if (H.kind === "closed") {
            a();
            return;
          }
          v(Dr({
            context: t,
            fault: H.fault,
            title: H.title,
            pageText: H.text,
            isKept: !0,
            tryAgain: a
          }));
        });
      }))
    ));
  }, P = x("p", {}, Nu(n.answers, t));
  n.answers > 0 && Qy(t, d).then((L) => {
    L !== null && P.append(" ", k("answers-counted", L.counted, t.formatTime(L.timestamp)));
  }, () => {
  });
  let I = (L, j, U) => x("a", { href: u(L, U), target: "_blank", rel: "noopener" }, j), R = x("h2", { tabindex: "-1" }, f === null ? d : be(Ae({ name: d, title: f.title }, g), l)), M = ee(k("edit"), f !== null && f.status !== "draft" ? "primary" : "normal", () => i(r, null));
  return x(
    "div",
    { class: "ext-localSkills-making-overview" },
    R,
    f === null ? Q("error", k("unreadable")) : x("p", { class: "ext-localSkills-making-state" }, x("strong", {}, PA(f, t))),
    P,
    C(),
    o.length === 0 ? null : Q("warning", k("has-faults", o.length)),
    T,
    pe(...b(), M),
    S,
    x("h3", {}, k("next-heading")),
    x(
      "ul",
      { class: "ext-localSkills-making-next" },
      x(
        "li",
        {},
        ee(k("new-wave"), "quiet", () => s("wave")).$element[0],
        x("div", { class: "ext-localSkills-making-help" }, k("new-wave-help"))
      ),
      x(
        "li",
        {},
        ee(k("copy"), "quiet", () => s("copy")).$element[0],
        x("div", { class: "ext-localSkills-making-help" }, k("copy-help"))
      )
    ),
    e.exports(),
    x("h3", {}, k("pages-heading")),
    x(
      "p",
      { class: "ext-localSkills-making-links" },
      I(c.survey(d), k("page-survey")),
      I(c.results(d), k("page-results")),
      I(c.definition(d), k("page-history"), { action: "history" })
    )
  );
}

// src/ui/survey-making/change-list.ts
var IA = ["lost", "meaning", "incomplete"];
function Zy(e, t, n, r) {
  let { messages: o } = r;
  if (n === 0)
    return { element: null, isRefused: !1 };
  let i = Da(e, t), s = i.some(Gy), a = (c) => x("ul", {}, ...c.map(
    (u) => x("li", {}, ja(u, e, t, o))
  )), l = IA.map((c) => i.filter((u) => u.effect === c)).filter((c) => c.length > 0);
  return {
    isRefused: s,
    element: x(
      "div",
      {},
      x("h3", {}, o.text("localskills-making-changes-heading")),
      x("p", {}, Nu(n, r)),
      l.length === 0 ? x("p", {}, o.text("localskills-making-changes-none")) : null,
      ...l.map((c) => {
        let u = c[0].effect;
        return Q(
          u === "lost" ? "error" : u === "meaning" ? "warning" : "notice",
          x("p", {}, o.text(`localskills-making-effect-${u}`)),
          a(c)
        );
      })
    )
  };
}

// src/ui/survey-making/fault-list.ts
var RA = ["title", "description", "localSkills", "locale"];
function MA(e, t, n) {
  let r = Nt(t), o = Ie(e, r);
  if (o === null)
    return n.text(RA.includes(String(r[0])) ? "localskills-making-place-settings" : "localskills-making-place-survey");
  let i = A(o.json, "title"), s = Be(i), a = (s === null ? me(i, ce) : n.text(s)) || o.name, l = a.length > 80 ? `${a.slice(0, 80)}\u2026` : a;
  return n.text(`localskills-making-place-${o.kind}`, l);
}
function Lu(e, t, n, r) {
  return x("ul", { class: "ext-localSkills-making-faults" }, ...e.map((o) => {
    let i = MA(t, o.path, n), s = r === null ? null : ee(n.text("localskills-making-go-there"), "quiet", () => r(o.path));
    return s == null || s.$input.attr("aria-label", n.text("localskills-making-go-to", i)), x(
      "li",
      {},
      x("strong", {}, i),
      " ",
      x("span", {}, mn(o, n)),
      // For somebody who looks at the page itself.
      r === null ? x("code", { dir: "ltr" }, o.path) : null,
      s === null ? null : s.$element[0]
    );
  }));
}

// src/core/survey/merge-values.ts
function _a(e, t, n, r, o) {
  if (cn(t, n) || cn(e, n))
    return t;
  if (cn(e, t))
    return n;
  if (Array.isArray(t) && Array.isArray(n)) {
    let u = [Array.isArray(e) ? e : [], t, n];
    return u.every($A) ? FA(u[0], t, n, r, o) : o(r, e, t, n);
  }
  let i = LA(t, n), s = (u) => i !== null && NA(u) ? { [i]: u } : u, [a, l, c] = [s(e), s(t), s(n)];
  return _(l) && _(c) ? Ba(_(a) ? a : {}, l, c, r, o) : o(r, e, t, n);
}
function Ba(e, t, n, r, o) {
  let i = {};
  return Object.keys(t).concat(Object.keys(n).filter((a) => A(t, a) === void 0)).forEach((a) => {
    let l = _a(
      A(e, a),
      A(t, a),
      A(n, a),
      [...r, a],
      o
    );
    l !== void 0 && (i[a] = l);
  }), i;
}
function Fu(e, t, n, r) {
  let o = (c) => JSON.stringify(
    c.filter((u) => e.includes(u) && t.includes(u) && n.includes(u))
  ), i = o(t) !== o(e), [s, a] = i ? [t, n] : [n, t], l = s.filter(r);
  return a.forEach((c, u) => {
    if (r(c) && !l.includes(c)) {
      let d = a.slice(0, u).reverse().find((f) => l.includes(f));
      l.splice(d === void 0 ? 0 : l.indexOf(d) + 1, 0, c);
    }
  }), l;
}
function cn(e, t) {
  if (e === t)
    return !0;
  if (Array.isArray(e) || Array.isArray(t))
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((r, o) => cn(r, t[o]));
  if (!_(e) || !_(t))
    return !1;
  let n = Object.keys(e);
  return n.length === Object.keys(t).length && n.every((r) => A(t, r) !== void 0 && cn(e[r], t[r]));
}
function $u(e) {
  var n;
  let t = _(e) ? (n = A(e, "name")) != null ? n : A(e, "value") : e;
  return typeof t == "string" || typeof t == "number" ? String(t) : null;
}
function NA(e) {
  return typeof e == "string" || typeof e == "number";
}
function LA(e, t) {
  let [n] = [e, t].filter(_);
  return n === void 0 ? null : A(n, "value") !== void 0 ? "value" : A(n, "default") !== void 0 ? "default" : null;
}
function $A(e) {
  let t = e.map($u);
  return t.every((n, r) => n !== null && t.indexOf(n) === r);
}
function FA(e, t, n, r, o) {
  let i = (l, c) => l.find((u) => $u(u) === c), s = (l) => l.map((c) => $u(c)), a = /* @__PURE__ */ new Map();
  return s(t).concat(s(n)).forEach((l) => {
    if (!a.has(l)) {
      let [c, u, d] = [e, t, n].map((f) => i(f, l));
      a.set(l, _a(c, u, d, [...r, l], o));
    }
  }), Fu(s(e), s(t), s(n), (l) => a.get(l) !== void 0).map((l) => a.get(l));
}

// src/core/survey/merge-definitions.ts
function ju(e, t, n, r = () => !1) {
  let o = [], i = (d, f, p, g) => {
    let h = { place: d, base: f, mine: p, theirs: g };
    return o.push(h), r(h) ? g : p;
  }, s = e != null ? e : {};
  if (cn(t, n) || cn(s, n))
    return { merged: t, conflicts: o };
  if (cn(s, t))
    return { merged: n, conflicts: o };
  let [a, l, c] = [s, t, n].map(DA);
  if (!a || !l || !c)
    return { merged: Ba(s, t, n, [], i), conflicts: o };
  let u = Ba(a.frame, l.frame, c.frame, [], i);
  return { merged: F(O({}, u), { pages: _A(a, l, c, i) }), conflicts: o };
}
function DA(e) {
  var i;
  let t = /* @__PURE__ */ new Map(), n = (s, a, l) => {
    let c = _(s) ? jA(s, a === "", l) : null;
    if (!_(s) || c === null || t.has(c))
      return null;
    let u = A(s, "elements"), d = Array.isArray(u) ? [] : null;
    return t.set(c, { key: c, parent: a, json: d === null ? s : F(O({}, s), { elements: [] }), children: d }), (Array.isArray(u) ? u : []).every((f, p) => {
      let g = n(f, c, p);
      return d.push(g != null ? g : ""), g !== null;
    }) ? c : null;
  }, r = (i = A(e, "pages")) != null ? i : [], o = Array.isArray(r) ? r.map((s, a) => n(s, "", a)) : [null];
  return o.includes(null) ? null : { frame: F(O({}, e), { pages: [] }), parts: t, pages: o };
}
function jA(e, t, n) {
  let r = A(e, "name");
  return t ? `page ${typeof r == "string" ? r : `page${n + 1}`}` : typeof r == "string" ? `element ${r}` : null;
}
function _A(e, t, n, r) {
  let o = BA(e, t, n, r), i = zA(e, t, n, o), s = (d) => {
    var h, y;
    let f = o.get(d), p = [e, t, n].map(({ parts: k }) => {
      var S, v;
      return (v = (S = k.get(d)) == null ? void 0 : S.children) != null ? v : null;
    });
    return ((y = (h = p[1]) != null ? h : p[2]) != null ? y : null) === null ? f : F(O({}, f), { elements: a(d, p.map((k) => k != null ? k : [])).map(s) });
  }, a = (d, f) => {
    var g, h, y;
    let p = Fu(
      (g = f[0]) != null ? g : [],
      (h = f[1]) != null ? h : [],
      (y = f[2]) != null ? y : [],
      (k) => i.get(k) === d
    );
    return i.forEach((k, S) => k === d && !p.includes(S) && p.push(S)), p;
  }, l = a("", [e.pages, t.pages, n.pages]), c = (d) => !Array.from(i.values()).includes(d) && [t, n].every(({ parts: f }) => {
    var p, g;
    return ((g = (p = f.get(d)) == null ? void 0 : p.children) == null ? void 0 : g.length) !== 0;
  }), u = l.filter((d) => !c(d));
  if (u.length === 0)
    return l.slice(0, 1).map(s);
  for (let d of l.filter(c)) {
    let [f, p, g] = [e, t, n].map(({ parts: h }) => {
      var y;
      return (y = h.get(d)) == null ? void 0 : y.json;
    });
    (p !== void 0 && !cn(f, p) || g !== void 0 && !cn(f, g)) && r(["pages", d.slice(5)], f, p, g);
  }
  return u.map(s);
}
function BA(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = new Set(Array.from(t.parts.keys()).concat(Array.from(n.parts.keys())));
  i.forEach((a) => {
    let [l, c, u] = [e, t, n].map(({ parts: g }) => {
      var h;
      return (h = g.get(a)) == null ? void 0 : h.json;
    }), [d = "", ...f] = a.split(" "), p = _a(l, c, u, [`${d}s`, f.join(" ")], r);
    _(p) && o.set(a, p);
  }), i.forEach((a) => {
    let [l, c] = [t.parts.get(a), n.parts.get(a)];
    if (o.has(a) && (l === void 0 || c === void 0)) {
      let u = (l != null ? l : c).parent, d = l === void 0 ? n : t;
      for (; u !== "" && !o.has(u); ) {
        let f = d.parts.get(u);
        o.set(u, f.json), u = f.parent;
      }
    }
  });
  let [s] = t.pages;
  return Du(o) === "" && s !== void 0 && o.set(s, t.parts.get(s).json), o;
}
function zA(e, t, n, r) {
  let o = /* @__PURE__ */ new Map();
  return r.forEach((i, s) => {
    let [a, l, c] = [e, t, n].map(({ parts: g }) => {
      var h;
      return (h = g.get(s)) == null ? void 0 : h.parent;
    }), u = l !== void 0 && (l !== a || c === void 0), d = u ? l : c != null ? c : l, f = u || c === void 0 ? t : n;
    for (; d !== "" && !r.has(d); )
      d = f.parts.get(d).parent;
    let p = d === "" && !s.startsWith("page ");
    o.set(s, p ? Du(r) : d);
  }), r.forEach((i, s) => {
    var a, l;
    if (JA(s, o)) {
      let c = (l = (a = t.parts.get(s)) == null ? void 0 : a.parent) != null ? l : "";
      o.set(s, r.has(c) ? c : Du(r));
    }
  }), o;
}
function Du(e) {
  var n;
  let t = Array.from(e.keys()).filter((r) => r.startsWith("page "));
  return (n = t[t.length - 1]) != null ? n : "";
}
function JA(e, t) {
  var r, o;
  let n = (r = t.get(e)) != null ? r : "";
  for (let i = 0; n !== "" && i < t.size; i++) {
    if (n === e)
      return !0;
    n = (o = t.get(n)) != null ? o : "";
  }
  return !1;
}

// src/ui/survey-making/merge-view.ts
var UA = [
  "title",
  "description",
  "text",
  "html",
  "placeholder",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse"
], WA = 0;
function ex(e) {
  let { context: t, base: n, mine: r, theirs: o, theirName: i, onMerged: s, onLook: a } = e, { messages: l, languageName: c } = t, u = (m, ...b) => l.text(`localskills-making-${m}`, ...b), d = i != null ? i : u("merge-nobody"), { conflicts: f } = ju(n, r, o), p = /* @__PURE__ */ new Set(), g = ({ place: m }) => JSON.stringify(m), h = () => ju(n, r, o, (m) => p.has(g(m))).merged, y = (m) => {
    let b = A(m, "title"), E = Be(b);
    return E === null ? me(b, ce) : l.text(E);
  }, k = ({ place: m }) => {
    let [b, E = "", ...T] = m, C = b === "elements" || b === "pages", P = b === "elements" ? [r, o, n != null ? n : {}].map((M) => qn(M, E)).find(Boolean) : b === "pages" ? Oe(r).find((M) => M.kind === "page" && M.name === E) : void 0, I = (C ? T : m).map((M, N, L) => {
      var U;
      let j = `localskills-making-part-${M.toLowerCase()}`;
      return UA.includes((U = L[N - 1]) != null ? U : "") ? M === ce ? u("part-default") : c(M) : l.has(j) ? l.text(j) : M;
    }).filter((M) => M !== "");
    return [...C ? [u(b === "pages" ? "place-page" : "place-question", P && y(P.json) || E)] : [], ...I].join(" \u203A ");
  }, S = (m) => m === void 0 ? u("merge-removed") : _(m) ? y(m) || me(m, ce) || me(A(m, "text"), ce) || JSON.stringify(m) : typeof m == "string" ? m : JSON.stringify(m), v = (m) => {
    let b = `ext-localSkills-making-merge-${++WA}`, E = (T) => {
      let C = x("input", { type: "radio", name: b });
      return C.checked = !T, C.addEventListener("change", () => {
        T ? p.add(g(m)) : p.delete(g(m));
      }), x(
        "label",
        {},
        C,
        " ",
        x("strong", {}, T ? u("merge-theirs", d) : u("merge-mine")),
        x("span", { dir: "auto" }, S(T ? m.theirs : m.mine))
      );
    };
    return x(
      "fieldset",
      { class: "ext-localSkills-making-choice" },
      x("legend", {}, k(m)),
      x("div", { class: "ext-localSkills-making-versions" }, E(!1), E(!0))
    );
  }, w = () => {
    let [m, b] = [n, o].map((T) => T === null ? null : Ce(T).survey), E = m && b ? Da(m, b) : [];
    return E.length === 0 || !m || !b ? x("p", {}, u("merge-no-changes")) : x("ul", {}, ...E.map((T) => x("li", {}, ja(T, m, b, l))));
  };
  return Q(
    "warning",
    x("p", {}, f.length === 0 ? u("merge-clean", d) : u("merge-conflict", d, f.length)),
    ...f.map(v),
    f.length === 0 ? null : x("p", {}, u("merge-others", d)),
    w(),
    pe(
      ee(u("merge-publish"), "primary", () => s(h())),
      ee(u("merge-look"), "normal", () => a(h()))
    )
  );
}

// src/core/i18n/number-format.ts
var tx = {
  acm: "arab",
  ar: "arab",
  ckb: "arab",
  "ks-arab": "arab",
  "ku-arab": "arab",
  "skr-arab": "arab",
  apc: "latn",
  arq: "latn",
  ary: "latn",
  arz: "latn",
  fa: "arabext",
  hno: "arabext",
  "kk-arab": "arabext",
  pnb: "arabext",
  ps: "arabext",
  as: "beng",
  bn: "beng",
  bpy: "beng",
  anp: "deva",
  bgc: "deva",
  bho: "deva",
  hi: "deva",
  "ks-deva": "deva",
  mag: "deva",
  mr: "deva",
  ne: "deva",
  new: "deva",
  pi: "deva",
  sa: "deva",
  blk: "mymr",
  kjp: "mymr",
  ksw: "mymr",
  mnw: "mymr",
  my: "mymr",
  rki: "mymr",
  bo: "tibt",
  ccp: "cakm",
  dz: "tibt",
  gu: "gujr",
  km: "khmr",
  kn: "knda",
  lo: "laoo",
  lzh: "hanidec",
  mni: "mtei",
  nod: "lana",
  nqo: "nkoo",
  or: "orya",
  sat: "olck"
};
function nx(e) {
  let t = Ii(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var s;
    let i = (s = n.get(o)) != null ? s : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, i), i.format(r);
  };
}
function Ii(e, t = "") {
  var r, o;
  let n = (o = tx[(r = e.find((i) => Object.prototype.hasOwnProperty.call(tx, i))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(HA).map((i) => `${i}-u${t}-nu-${n}`);
}
function HA(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function rx(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function ox(e) {
  let t = new Intl.DateTimeFormat(
    Ii(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (n) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(`${n}T00:00:00Z`) : NaN;
    return isNaN(r) ? n : t.format(r);
  };
}

// src/core/report/round.ts
function za(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + n + t, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), c = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var VA = 255, qA = /\uE000(\d+)\uE001/g;
function ix(e) {
  let t = (s, ...a) => {
    let l = a.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return rt(e.text(s, ...l)).replace(qA, (c, u) => {
      let d = a[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (s, a = 0) => {
    let l = za(s, a), c = rt(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = ox(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (s) => {
      var c;
      let a = za(s, 0, 2), l = (c = o.get(a)) != null ? c : t("localskills-results-percent", e.number(a, 0));
      return o.set(a, l), l;
    },
    date: (s) => `<time datetime="${XA({ text: s })}">${rt(r(s))}</time>`,
    digits: (s) => String(s).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (s, a) => za(s, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${n(s, a)}</bdi>` : n(s, a),
    label: ({ text: s, language: a, direction: l }) => a === e.language ? rt(s) : a === null ? `<bdi>${rt(s)}</bdi>` : `<bdi lang="${a}" dir="${l}">${rt(s)}</bdi>`
  };
}
function XA({ text: e }) {
  return rt(e).replace(/"/g, "&quot;");
}
function sx(e, t, n) {
  let r = t != null ? t : rt(e);
  return e.trim() === "" || Su(e) > VA || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}

// src/core/survey/blank-answer-hints.ts
function lx(e, t) {
  let n = e.isRequired ? t.text("localskills-template-hint-required") : e.requiredIf !== null ? t.text("localskills-template-hint-required-if") : "";
  return [GA(e, t), n].filter((r) => r !== "").join(" \xB7 ");
}
function GA(e, t) {
  var n;
  switch (e.type) {
    case "checkbox":
    case "tagbox":
      return (n = ax(e, t)) != null ? n : t.text("localskills-template-hint-choose-any");
    case "ranking": {
      let r = e.isSelectToRank ? ax(e, t) : null, o = t.text(e.isSelectToRank ? "localskills-template-hint-rank-some" : "localskills-template-hint-rank");
      return r === null ? o : `${o} \xB7 ${r}`;
    }
    case "text":
      return QA(e, t);
    case "comment":
      return cx(e.maxLength, t);
    case "matrix":
      return t.text("localskills-template-hint-matrix");
    case "matrixdropdown":
      return t.text("localskills-template-hint-grid");
    default:
      return t.text("localskills-template-hint-choose-one");
  }
}
function ax({ minSelectedChoices: e, maxSelectedChoices: t }, n) {
  let r = e != null ? e : 0;
  return t === null ? r > 0 ? n.text("localskills-template-hint-choose-least", r) : null : r > 0 && r < t ? n.text("localskills-template-hint-choose-between", r, t) : n.text("localskills-template-hint-choose-most", t);
}
function cx(e, t) {
  return e === null ? t.text("localskills-template-hint-text") : t.text("localskills-template-hint-text-most", e);
}
function QA({ inputType: e, isInteger: t, maxLength: n, min: r, max: o }, i) {
  if (e === "text")
    return cx(n, i);
  if (e === "url")
    return i.text("localskills-template-hint-url");
  let s = i.text(e === "date" ? "localskills-blank-date" : e === "month" ? "localskills-blank-month" : t ? "localskills-template-hint-integer" : "localskills-blank-number"), a = KA(e === "number" ? "limit" : "limit-day", r, o, i);
  return a === null ? s : i.text("localskills-template-comma", s, a);
}
function KA(e, t, n, r) {
  return t !== null && n !== null ? r.text(`localskills-template-${e}-between`, t, n) : t !== null ? r.text(`localskills-template-${e}-least`, t) : n !== null ? r.text(`localskills-template-${e}-most`, n) : null;
}

// src/core/survey/blank-answer.ts
var YA = 15;
function ux(e, t) {
  let { messages: n } = t, r = { texts: t, lines: [`{{${Fr}`], count: 0, skillsUnder: null };
  Ja(r, [
    n.text("localskills-template-by-hand-codes"),
    n.text("localskills-template-by-hand-texts")
  ]), r.lines.push(`|survey=${e.id}`, `|language=${n.language}`);
  for (let o of ft(e, t.taxonomy).pages)
    fx(r, o.title, o.visibleIf), o.elements.forEach((i) => dx(r, i));
  return [...r.lines, "}}"].join(`
`);
}
function dx(e, t) {
  t.type === "panel" ? (fx(e, t.title, t.visibleIf), t.elements.forEach((n) => dx(e, n))) : t.type !== "html" && !t.isRetired && eC(e, t);
}
function Ja(e, t) {
  e.lines.push(`<!-- ${t.map(ZA).join(`
     `)} -->`);
}
function ZA(e) {
  return e.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, " ").replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, "\uFFFD").replace(/</g, "\u2039").replace(/>/g, "\u203A").replace(/~(?=~)/g, "~ ").replace(/\[(?=\[)/g, "[ ").normalize("NFC").trim();
}
function fx(e, t, n) {
  let { messages: r, locale: o } = e.texts, i = [
    ...t === null ? [] : [`\u2014 ${we(t, r, o).text} \u2014`],
    ...px(e, n)
  ];
  i.length > 0 && (e.lines.push(""), Ja(e, i));
}
function px({ texts: { messages: e } }, t) {
  let n = t === null ? [] : hn(t), r = n.map((o) => e.text("localskills-template-quoted", o));
  return n.length === 0 ? [] : [e.text(
    "localskills-template-condition-depends",
    r.reduce((o, i) => e.text("localskills-template-comma", o, i))
  )];
}
function eC(e, t) {
  var o;
  let { texts: n } = e;
  e.count++, e.lines.push(""), Ja(e, [
    `${n.messages.number(e.count)}. ${Ae(t, n).text}`,
    ...px(e, t.visibleIf),
    lx(t, n.messages),
    ...tC(e, t)
  ]);
  let r = null;
  for (let i of Yt(t))
    ((o = i.row) == null ? void 0 : o.isRetired) !== !0 && (i.row !== null && i.row !== r && (r = i.row, Ja(e, [ze(r, n).text])), e.lines.push(`|${i.name}=`));
}
function tC(e, t) {
  var l, c;
  let { texts: n } = e, { messages: r } = n;
  if (t.type === "text" || t.type === "comment")
    return [];
  if (t.type === "matrixdropdown")
    return t.columns.map((u) => {
      let d = Ae(u, n).text;
      return `${d === u.name ? d : `${u.name} (${d})`}: ${Ri(u.choices, n).join(", ")}`;
    });
  if (t.type === "rating")
    return nC(t, n);
  let o = "choicesFrom" in t ? t.choicesFrom : null, i = (c = (l = Yt(t)[0]) == null ? void 0 : l.choices) != null ? c : t.choices;
  if (o === "skills" && e.skillsUnder !== null)
    return [
      r.text("localskills-blank-same-codes", e.skillsUnder),
      ...Ri(i.filter(({ text: u }) => u !== null), n)
    ];
  o === "skills" && (e.skillsUnder = t.name);
  let s = o === "languages" ? [r.text("localskills-template-choices-languages")] : o === "wikis" ? [r.text("localskills-template-choices-wikis")] : [], a = Ri(i, n);
  return [...s, ...a.length > YA ? [a.join(", ")] : a];
}
function nC(e, t) {
  var a, l, c;
  let { choices: n, minRateDescription: r, maxRateDescription: o } = e, i = n.length - 1, s = n.map((u, d) => u.text !== null ? u : F(O({}, u), { text: d === 0 ? r : d === i ? o : null }));
  return [Ri(s, t).join(", "), ...Ri((c = (l = (a = Yt(e)[0]) == null ? void 0 : a.choices) == null ? void 0 : l.slice(i + 1)) != null ? c : [], t)];
}
function Ri(e, t) {
  return e.filter(({ isRetired: n }) => !n).map((n) => {
    let { text: r } = ze(n, t);
    return r === n.value ? r : `${n.value} = ${r}`;
  });
}

// src/core/report/blank-page.ts
function mx(e, t, n) {
  return `<noinclude>${ix(t.messages).say("localskills-blank-page", { wikitext: sx(n.survey(e.id)) })}</noinclude><includeonly>${ux(e, t)}</includeonly>`;
}

// src/core/survey/portal-listing.ts
var rC = /<!--\s*LocalSkills surveys\b[^]*?-->/, oC = /\{\{\s*Skills[ _]survey\s*\|\s*([a-z0-9-]+)\s*\|\s*summary\s*=[^{}]*\}\}/gi;
function gx(e) {
  return `{{Skills survey|${e}|summary=yes}}`;
}
function hx(e, t) {
  return yx(e).some(({ id: n }) => n === t);
}
function _u(e, t) {
  let n = yx(e);
  if (n.some(({ id: i }) => i === t))
    return e;
  let r = rC.exec(e);
  if (r !== null)
    return `${e.slice(0, r.index)}${gx(t)}
${e.slice(r.index)}`;
  let o = n[n.length - 1];
  return o === void 0 ? null : `${e.slice(0, o.end)}
${gx(t)}${e.slice(o.end)}`;
}
function yx(e) {
  let t = [];
  return e.replace(oC, (n, r, o) => (t.push({ id: r.toLowerCase(), end: o + n.length }), "")), t;
}

// src/ui/survey-making/publish-pages.ts
function iC(e, t) {
  return e.titles.blankAnswer(t);
}
function xx(e, t) {
  return Y(this, null, function* () {
    var s, a;
    let { titles: n, wiki: r } = e, o = yield r.readPages([n.survey(t), n.root]), i = (a = (s = o.get(n.root)) == null ? void 0 : s.latest.text) != null ? a : null;
    return {
      hasSurveyPage: o.has(n.survey(t)),
      isOnPortal: i === null || _u(i, t) === null ? null : hx(i, t)
    };
  });
}
function bx(i, s, a, l) {
  return Y(this, arguments, function* (e, t, n, r, o = {}) {
    let { titles: c, wiki: u, messages: d } = e, f = {
      survey: c.survey(n.id),
      blank: iC(e, n.id),
      portal: c.root
    }, p = `[[${c.survey(n.id)}]]`, g = (k, S) => Y(null, null, function* () {
      switch (k) {
        case "survey":
          return S != null ? S : `{{Skills survey|${n.id}}}`;
        case "blank":
          return mx(n, F(O({}, t.texts()), {
            messages: yield e.messagesIn(e.contentLanguage)
          }), c);
        case "portal":
          return S === null ? null : _u(S, n.id);
      }
    }), h = (k) => Y(null, null, function* () {
      var w;
      let S = f[k], v = "";
      try {
        let m = (yield u.readPages([S])).get(S), b = m === void 0 ? null : (w = m.latest.text) != null ? w : "", E = yield g(k, b);
        if (E === null)
          return { page: k, title: S, kind: "no-place" };
        if (v = E, b !== null && b.trim() === v.trim())
          return { page: k, title: S, kind: "unchanged" };
        let T = O({
          title: S,
          text: v,
          baseRevision: m === void 0 ? 0 : m.latest.id,
          summary: d.text(`localskills-making-summary-page-${k}`, p)
        }, o);
        return yield u.save(T), { page: k, title: S, kind: "saved" };
      } catch (m) {
        let b = m instanceof Pe ? m : new Pe("other", String(m));
        return { page: k, title: S, kind: "fault", fault: b, text: v };
      }
    }), y = [];
    for (let k of r)
      y.push(yield h(k));
    return y;
  });
}

// src/ui/survey-making/publish-panel.ts
function vx(e) {
  let { context: t, session: n, onGo: r, onPublished: o } = e, { messages: i, titles: s, user: a } = t, { document: l, publisher: c, loaded: u } = n, d = (J, ...B) => i.text(`localskills-making-${J}`, ...B), f = x("div", {}), p = x("div", {}), g = x("div", {}), h = x("div", {}), y = x("div", { class: "ext-localSkills-making-consent" }), k = x("div", { class: "ext-localSkills-making-consent" }), S = null, v = !0, w = !0, m = null, b = (...J) => {
    z(g, ...J), J.length > 0 && De(g);
  }, E = (J) => {
    Array.from(f.querySelectorAll("button, input, textarea")).forEach((B) => {
      B.disabled = J;
    }), J && z(g, x("p", { role: "status" }, d("saving")));
  }, T = (J) => {
    let B = m === null ? "" : m.value().trim(), D = c.base().revision === 0;
    return B !== "" ? B : d(D ? J ? "summary-new-open" : "summary-new" : J ? "summary-open" : "summary-change");
  }, C = (J, B) => Y(null, null, function* () {
    var fe, ye;
    let D = t.now().toISOString().slice(0, 10), V = J ? Ar(l.json(), "open", D) : l.json(), X = c.base().revision === 0, te = (ye = (fe = n.published()) == null ? void 0 : fe.status) != null ? ye : null;
    n.keep(), E(!0);
    let oe = yield c.publish(V, T(J), B);
    switch (E(!1), oe.kind) {
      case "published":
      case "unchanged":
        l.change(() => V), n.discardDraft(), yield P(V, X, te, J);
        return;
      case "meanwhile":
        I(oe.saved, J);
        return;
      case "fault":
        b(Dr({
          context: t,
          fault: oe.fault,
          title: s.definition(n.surveyId),
          pageText: tr(V),
          isKept: n.keep(),
          tryAgain: (G) => {
            C(J, G);
          }
        }));
    }
  }), P = (J, B, D, V) => Y(null, null, function* () {
    let X = Ce(J).survey;
    if (X === null) {
      b(Q("warning", d("published-unreadable")));
      return;
    }
    let te = [
      ...(S == null ? void 0 : S.hasSurveyPage) === !0 ? [] : ["survey"],
      "blank",
      ...(S == null ? void 0 : S.isOnPortal) === !1 && v ? ["portal"] : []
    ];
    E(!0);
    let oe = yield bx(t, n, X, te), fe = V && w ? L() : null, ye = fe === null ? null : yield Zs(t, fe);
    E(!1), o({
      survey: X,
      isFirst: B,
      isSameStatus: !B && X.status === D,
      companions: oe,
      earlier: fe === null || ye === null ? null : { title: fe.title, outcome: ye }
    });
  }), I = (J, B) => {
    var D;
    if (J.json === null) {
      b(Q(
        "warning",
        x("p", {}, d(J.revision === 0 ? "meanwhile-gone" : "meanwhile-broken", (D = J.user) != null ? D : "")),
        pe(ee(d("meanwhile-mine"), "primary", () => {
          c.rebase(J), C(B);
        }))
      ));
      return;
    }
    b(ex({
      context: t,
      base: c.base().json,
      mine: l.json(),
      theirs: J.json,
      theirName: J.user,
      onMerged(V) {
        c.rebase(J), l.change(() => V), H(), C(B);
      },
      onLook(V) {
        c.rebase(J), l.change(() => V), n.keep(), H(), b(Q("success", d("merged-look")));
      }
    }));
  }, R = (J) => J.code !== "missing-language" ? J : F(O({}, J), {
    parameters: [t.languageName(String(J.parameters[0])), ...J.parameters.slice(1)]
  }), M = () => {
    let J = l.faults(), B = l.warnings(), D = n.published(), V = l.survey(), X = D === null || V === null ? null : Zy(D, V, u.answers, t);
    return z(
      p,
      // With warnings below, that nothing is wrong would be too much said.
      J.length === 0 ? Q("success", B.length === 0 ? d("no-faults") : d("only-warnings", B.length)) : Q(
        "error",
        x("p", {}, d("faults", J.length)),
        Lu(J, l.json(), i, r)
      ),
      B.length === 0 ? null : Q(
        "warning",
        x("p", {}, d("warnings", B.length)),
        Lu(B.map(R), l.json(), i, r)
      ),
      X === null ? null : X.element
    ), J.length === 0 && V !== null && (X == null ? void 0 : X.isRefused) !== !0;
  }, N = () => {
    S === null || S.isOnPortal === !0 ? z(y) : S.isOnPortal === null ? z(y, x("p", {}, d("portal-by-hand", s.root, `{{Skills survey|${n.surveyId}|summary=yes}}`))) : z(y, vs({
      label: d("portal", s.root),
      value: v,
      onChange(J) {
        v = J;
      }
    }).element);
  }, L = () => {
    var J;
    return ((J = u.earlier) == null ? void 0 : J.id) === Pi(l.json()) ? u.earlier : null;
  }, j = (J) => {
    let B = L();
    z(k, !J || B === null ? null : vs({
      label: d("earlier-close", B.title),
      help: d("earlier-close-help"),
      value: w,
      onChange(D) {
        w = D;
      }
    }).element);
  }, U = (J) => {
    let B = l.survey(), D = t.now().toISOString().slice(0, 10), V = c.base().revision === 0, X = B !== null && B.status === "draft" && Ks(B, D).includes("open"), te = ee(d("publish-open"), "primary", () => {
      C(!0);
    }), oe = ee(
      d(V ? "publish-draft" : X ? "publish-draft-changes" : "publish-changes"),
      X ? "normal" : "primary",
      () => {
        C(!1);
      }
    ), fe = V || n.isChanged();
    j(X), te.setDisabled(!J), oe.setDisabled(!J || !fe), z(
      h,
      X ? x("p", {}, d("publish-open-help")) : null,
      fe || X ? null : x("p", {}, d("nothing-to-save")),
      pe(...X ? [te, oe] : [oe])
    );
  }, H = () => {
    z(g);
    let J = M();
    U(J), N();
  }, q = () => Y(null, null, function* () {
    try {
      S = yield xx(t, n.surveyId), N();
    } catch (J) {
    }
  });
  return {
    element: f,
    show() {
      m = tn({
        label: d("field-summary"),
        help: d("field-summary-help"),
        value: "",
        maxLength: 300,
        onChange: () => {
        }
      }), z(
        f,
        p,
        x("p", {}, d("publish-where", s.survey(n.surveyId), a.name)),
        y,
        k,
        m.element,
        g,
        h
      ), H(), q();
    },
    reveal: () => !1,
    destroy: () => {
    }
  };
}

// src/ui/survey-making/settings-fields.ts
function Mi(e, t) {
  let n = Be(e);
  return n === null ? me(e, ce) : t.text(n);
}
function wx(e, t) {
  let { messages: n } = e, { document: r } = t, o = (a, ...l) => n.text(`localskills-making-${a}`, ...l), i = /* @__PURE__ */ new Map(), s = (a, l, c) => (i.set(`$.${a.join(".")}`, {
    field: l,
    show() {
      JSON.stringify(l.value()) !== JSON.stringify(c()) && l.show(c());
    }
  }), l.element);
  return {
    add: s,
    setting: (a) => A(nt(r.json(), ["localSkills"]), a),
    mainText(a, l, c) {
      let u = () => Mi(Z(r.json(), a), n);
      return s(a, tn({
        label: o(`field-${l}`),
        help: o(`field-${l}-help`),
        kind: c,
        value: u(),
        onChange: (d) => r.change(
          (f) => We(f, a, ce, d),
          a.join(".")
        )
      }), u);
    },
    number(a, l, { absent: c, max: u, isOptional: d = !1 }, f) {
      let p = () => {
        let h = Z(r.json(), a);
        return String(typeof h == "number" ? h : c);
      }, g = tn({
        label: o(`field-${l}`),
        help: o(`field-${l}-help`),
        kind: "number",
        min: "0",
        max: String(u),
        value: p(),
        onChange(h) {
          let y = Number(h), k = h.trim() !== "" && y >= 0 && y <= u && y % 1 === 0;
          if (g.setFault(k ? null : o("not-a-number", u)), k) {
            let S = d && y === c ? void 0 : y;
            r.change((v) => K(v, a, S), l), f == null || f();
          }
        }
      });
      return s(a, g, p);
    },
    clear: () => i.clear(),
    showAll: () => i.forEach(({ show: a }) => a()),
    reveal(a) {
      let l = Nt(a);
      for (let c = l.length; c > 0; c--) {
        let u = i.get(`$.${l.slice(0, c).join(".")}`);
        if (u !== void 0) {
          let d = u.field.element.closest("details");
          return d !== null && (d.open = !0), u.field.focus(), !0;
        }
      }
      return !1;
    }
  };
}

// src/ui/survey-making/results-settings.ts
var Bu = 3, zu = ["localSkills", "measures"];
function kx(e, t, n) {
  let { messages: r } = e, { document: o } = t, i = (d, ...f) => r.text(`localskills-making-${d}`, ...f), s = x("div", { "aria-live": "polite" }), a = () => {
    let d = (g, h) => {
      let y = n.setting(g);
      return typeof y == "number" ? y : h;
    }, [f, p] = [d("minAnswers", as), d("minCell", ls)];
    z(
      s,
      x(
        "ul",
        {},
        x("li", {}, f < 2 ? i("threshold-answers-none") : i("threshold-answers", f)),
        x("li", {}, p < 2 ? i("threshold-cell-none") : i("threshold-cell", p))
      ),
      p < Bu || f < Bu ? Q("notice", i("threshold-low", Bu)) : null
    );
  }, l = ({ name: d, json: f }) => Mi(A(f, "title"), r) || d, c = (d, f) => {
    let p = [...zu, d], g = () => {
      let k = Z(o.json(), p);
      return typeof k == "string" ? k : "";
    }, h = Oe(o.json()).filter((k) => f.includes(k.type) || k.name === g()), y = [
      { value: "", label: i("measure-none") },
      ...h.map((k) => ({ value: k.name, label: l(k) }))
    ];
    return n.add(p, nn({
      label: i(`measure-${d === "grid" ? "grid" : d === "canTeach" ? "teach" : "learn"}`),
      value: g(),
      options: y,
      onChange: (k) => o.change((S) => K(S, p, k === "" ? void 0 : k))
    }), g);
  }, u = () => {
    let d = [...zu, "groupBy"], f = () => ie(o.json(), d).filter((y) => typeof y == "string"), p = ["wantToLearn", "canTeach"].map((y) => Z(o.json(), [...zu, y])), g = Oe(o.json()).filter(({ name: y, type: k, isRetired: S, json: v }) => f().includes(y) || ps.includes(k) && !S && A(v, "choicesFrom") !== "skills" && !p.includes(y)), h = f().filter((y) => !g.some((k) => k.name === y));
    return g.length === 0 && h.length === 0 ? x("p", { class: "ext-localSkills-making-help" }, i("group-by-none")) : n.add(d, mp({
      label: i("group-by"),
      help: i("group-by-help"),
      value: f(),
      options: [
        ...g.map((y) => ({ value: y.name, label: l(y) })),
        ...h.map((y) => ({ value: y, label: y }))
      ],
      onChange(y) {
        let k = f(), S = k.filter((v) => y.includes(v)).concat(y.filter((v) => !k.includes(v)));
        o.change((v) => K(v, d, S.length === 0 ? void 0 : S));
      }
    }), f);
  };
  return a(), wr(
    i("results-heading"),
    x("p", {}, i("results-help")),
    x(
      "div",
      { class: "ext-localSkills-making-row" },
      n.number(["localSkills", "minAnswers"], "min-answers", { absent: as, max: 1e3 }, a),
      n.number(["localSkills", "minCell"], "min-cell", { absent: ls, max: 1e3 }, a)
    ),
    s,
    u(),
    Kn(
      i("measures-heading"),
      x("p", {}, i("measures-help")),
      c("grid", fs),
      c("wantToLearn", Jo),
      c("canTeach", Jo)
    )
  );
}

// src/ui/survey-making/settings-panel.ts
function Sx(e, t) {
  let { messages: n, languageName: r } = e, { document: o } = t, i = (S, ...v) => n.text(`localskills-making-${S}`, ...v), s = wx(e, t), a = (S) => {
    let v = ["localSkills", S], w = () => {
      let m = s.setting(S);
      return typeof m == "string" ? m : "";
    };
    return s.add(v, tn({
      label: i(`field-${S}`),
      help: i(`field-${S}-help`),
      kind: "date",
      value: w(),
      onChange(m) {
        o.change((b) => K(b, v, m === "" ? void 0 : m), S), c();
      }
    }), w);
  }, l = x("div", { "aria-live": "polite" }), c = () => {
    let [S, v] = [s.setting("opens"), s.setting("closes")], w = typeof S == "string" && typeof v == "string" && v < S, m = e.now().toISOString().slice(0, 10), b = typeof v == "string" && v < m;
    z(l, w ? Q("error", i("dates-wrong")) : b ? Q("warning", i("dates-over")) : null);
  }, u = () => {
    let S = ["localSkills", "audience", "population"], v = () => {
      let m = Z(o.json(), S);
      return typeof m == "string" ? m : "individuals";
    }, w = vr({
      label: i("population"),
      help: i(t.isRunning() ? "population-locked" : "population-help"),
      value: v(),
      options: ["individuals", "affiliates", "partners", "society"].map((m) => ({
        value: m,
        label: i(`population-${m}`)
      })),
      onChange: (m) => o.change(
        (b) => K(b, S, m === "individuals" ? void 0 : m)
      )
    });
    return w.setDisabled(t.isRunning()), s.add(S, w, v);
  }, d = () => {
    let S = ["localSkills", "audience", "groups"], v = () => {
      let m = Z(o.json(), S);
      return Array.isArray(m) ? m.join(", ") : "";
    }, w = tn({
      label: i("field-groups"),
      help: i("field-groups-help"),
      value: v(),
      direction: "ltr",
      onChange(m) {
        let b = m.split(/[,;،、\s]+/).filter((E) => E !== "");
        o.change((E) => K(E, S, b.length === 0 ? void 0 : b), "groups");
      }
    });
    return s.add(S, w, () => {
      let m = w.value();
      return m.split(/[,;،、\s]+/).filter((b) => b !== "").join(", ") === v() ? m : v();
    });
  }, f = x("div", {}), p = () => Y(null, null, function* () {
    let S = ["localSkills", "follows"], v = () => {
      let b = s.setting("follows");
      return typeof b == "string" ? b : "";
    }, w = (yield xs(e).catch(() => [])).filter(({ id: b }) => b !== t.surveyId), m = [
      { value: "", label: i("follows-none") },
      ...w.map(({ id: b, json: E }) => ({ value: b, label: Mi(A(E, "title"), n) || b })),
      ...v() === "" || w.some(({ id: b }) => b === v()) ? [] : [{ value: v(), label: v() }]
    ];
    z(f, s.add(S, nn({
      label: i("field-follows"),
      help: i("field-follows-help"),
      value: v(),
      options: m,
      onChange: (b) => o.change((E) => K(E, S, b === "" ? void 0 : b))
    }), v));
  }), g = () => {
    let S = Ci(o.json()), { core: v } = t.loaded, w = S !== null && v !== null && v.id === S ? mi(v, e) : S != null ? S : "";
    return x("p", {}, S === null ? i("core-none") : i("core-of", w, t.lockedQuestions().length));
  }, h = () => {
    let S = A(o.json(), "locale"), v = Z(o.json(), ["localSkills", "audience", "minEdits"]) !== void 0 || Z(o.json(), ["localSkills", "audience", "groups"]) !== void 0, w = Kn(
      i("invitation"),
      s.number(["localSkills", "audience", "minEdits"], "min-edits", { absent: 0, max: 1e5, isOptional: !0 }),
      d()
    );
    return w.open = v, c(), [
      wr(
        i("about-heading"),
        typeof S == "string" ? x("p", { class: "ext-localSkills-making-help" }, i("main-language", r(S))) : null,
        s.mainText(["title"], "title", "text"),
        s.mainText(["description"], "description", "lines")
      ),
      wr(
        i("when-heading"),
        x("div", { class: "ext-localSkills-making-row" }, a("opens"), a("closes")),
        l
      ),
      wr(
        i("whom-heading"),
        u(),
        s.mainText(["localSkills", "audience", "description"], "audience", "lines"),
        w
      ),
      kx(e, t, s),
      wr(i("belongs-heading"), f, g())
    ];
  }, y = x("div", {}), k = o.onChange(s.showAll);
  return {
    element: y,
    show() {
      s.clear(), z(y, ...h()), p();
    },
    reveal: s.reveal,
    destroy: k
  };
}

// src/core/interchange/translatable-text.ts
var sC = /&#(34|61|58(?=; |;$));/g;
function Ua(e) {
  return rt(e).replace(sC, (t, n, r) => r === 0 ? t : String.fromCharCode(Number(n))).replace(/&#38;(?=[ ,.])/g, "&");
}
var aC = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-content-(?:ltr|rtl)\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, lC = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-translate-fuzzy\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, Ex = /!!FUZZY!!/g;
function Wa(e) {
  let t = e.replace(/<!--[^]*?-->/g, "").replace(/<\/?(?:translate|tvar)\b[^<>]*>/gi, "").replace(/^\s*<span id=(["'])[^"'<>]*\1><\/span>/i, "").trim(), n = "translated", [r, o] = [aC.exec(t), lC.exec(t)];
  return o !== null || t.search(Ex) !== -1 ? (n = "outdated", t = (o === null ? t : o[3]).replace(Ex, "").trim()) : r !== null && (n = "source", t = r[3].trim()), { text: Sn(t.replace(/<nowiki>([^]*?)<\/nowiki>|<nowiki\s*\/>/gi, "$1").replace(/\s*<br\s*\/?>\s*/gi, `
`)), state: n };
}

// src/core/interchange/write-translatable-page.ts
var Ha = "Skills survey text";
function Ju(e) {
  let t = /* @__PURE__ */ new Set();
  return In(e).map((n) => F(O({}, n), { source: me(n.text, ce) })).filter(({ key: n, text: r, source: o }) => {
    let i = Be(r) === null && o.trim() !== "" && !t.has(n);
    return t.add(n), i;
  });
}
function Tx(e, t) {
  let n = Ju(e).map(({ key: r, text: o, source: i }) => {
    if (t.hasTranslate)
      return ir(Ha, [
        ["unit", r],
        ["text", `<translate><!--T:${r}--> ${Ua(i)}</translate>`]
      ]);
    let s = t.language === null ? "" : me(o, t.language);
    return ir(Ha, [
      ["unit", r],
      ["source", Ua(i)],
      ["text", Ua(s)]
    ]);
  });
  return `${t.hasTranslate ? `<languages/>
` : ""}${n.join(`
`)}
`;
}

// src/core/interchange/read-translations.ts
function Ax(e, t, n = _n({ templates: [Ha] })) {
  let r = wn(), o = new Map(Ju(e).map((a) => [a.key, a])), i = A(e, "locale"), s = e;
  return t.forEach((a, l) => {
    var p;
    if (!st.test(l)) {
      r.lost(null, "translations-language", l);
      return;
    }
    if (l === i)
      return;
    let c = 0, u = 0, [d, f] = [[], []];
    for (let g of n(a)) {
      let h = Wa((p = g.parameters.get("unit")) != null ? p : "").text, y = o.get(h);
      if (y === void 0) {
        f.push(h);
        continue;
      }
      let { text: k, state: S } = Wa(uC(g, a)), v = g.parameters.get("source"), w = v !== void 0 && Wa(v).text !== y.source;
      k.trim() === "" || S === "source" || k === y.source ? u++ : S === "outdated" || w ? d.push(h) : me(Z(s, y.path), l) !== k && (s = We(s, y.path, l, k), c++);
    }
    r.info(null, "translations-taken", l, c), u > 0 && r.info(null, "translations-missing", l, u), d.length > 0 && r.lost(null, "translations-outdated", l, d.slice(0, Ox), d.length), f.length > 0 && r.lost(null, "translations-unknown", l, f.slice(0, Ox), f.length);
  }), { definition: s, notes: r.finish() };
}
var Ox = 12, cC = ["unit", "source", "text"];
function uC(e, t) {
  var o;
  let r = Array.from(e.parameters.keys()).every((i) => cC.includes(i)) ? null : /\|\s*text\s*=([^]*)\}\}$/.exec(t.slice(e.start, e.end));
  return r === null ? (o = e.parameters.get("text")) != null ? o : "" : r[1];
}

// src/ui/survey-making/texts-exchange.ts
var dC = 500;
function fC(e, t) {
  let n = new Map(In(e).map(
    ({ key: r, text: o }) => [r, JSON.stringify(o)]
  ));
  return In(t).filter(({ key: r, text: o }) => n.get(r) !== JSON.stringify(o)).length;
}
function Cx(e, t) {
  let { messages: n, titles: r, wiki: o, pageUrl: i, hasTranslate: s, languageName: a, catalogue: l } = e, { document: c } = t, u = (m, ...b) => n.text(`localskills-making-texts-${m}`, ...b), d = `${r.survey(t.surveyId)}/Texts`, f = x("div", {}), p = x("div", {}), g = "", h = (...m) => {
    z(f, ...m), De(f);
  }, y = () => s ? d : `${d}/${g}`, k = (...b) => Y(null, [...b], function* (m = {}) {
    let E = y(), T = Tx(c.json(), { hasTranslate: s, language: s ? null : g });
    try {
      let C = (yield o.readPages([E])).get(E);
      yield o.save(O({
        title: E,
        text: T,
        baseRevision: C === void 0 ? 0 : C.latest.id,
        summary: n.text("localskills-making-summary-texts", `[[${r.survey(t.surveyId)}]]`)
      }, m)), h(Q(
        "success",
        u("written"),
        " ",
        x("a", { href: i(E), target: "_blank", rel: "noopener" }, E)
      ));
    } catch (C) {
      h(Dr({
        context: e,
        fault: C instanceof Pe ? C : new Pe("other", String(C)),
        title: E,
        pageText: T,
        isKept: t.keep(),
        tryAgain: (P) => {
          k(P);
        }
      }));
    }
  }), S = () => Y(null, null, function* () {
    z(f, x("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let m = yield o.pagesBelow(`${d}/`, dC), b = yield o.readPages(m), E = new Map(m.map((R) => {
        var M, N;
        return [R.slice(d.length + 1), (N = (M = b.get(R)) == null ? void 0 : M.latest.text) != null ? N : ""];
      }));
      if (E.size === 0) {
        h(Q("warning", u("no-page", `${d}/\u2026`)));
        return;
      }
      let T = c.json(), { definition: C, notes: P } = Ax(T, E);
      c.change(() => C);
      let I = fC(T, C);
      h(
        Q("success", I === 0 ? u("nothing") : u("taken", I)),
        P.length === 0 ? null : Q(
          "notice",
          x("ul", {}, ...P.map((R) => x("li", {}, Er(R, n))))
        )
      );
    } catch (m) {
      h(Q("error", n.text("localskills-making-not-loaded")));
    }
  }), v = (m) => {
    var C, P;
    let b = Mn(c.json()), E = Array.from(new Set(b.concat(n.language))).filter((I) => I !== b[0]), T = [
      ...E.map((I) => ({ value: I, label: a(I) })),
      ...m.filter(({ value: I }) => !E.includes(I) && I !== b[0])
    ];
    g = T.some(({ value: I }) => I === g) ? g : (P = (C = T[0]) == null ? void 0 : C.value) != null ? P : "", z(p, nn({
      label: u("language"),
      value: g,
      options: T,
      onChange(I) {
        g = I;
      }
    }).element);
  }, w = Kn(
    u("heading"),
    x("p", {}, u("help")),
    p,
    pe(
      ee(u("write"), "normal", () => {
        k();
      }),
      ee(u("read"), "normal", () => {
        S();
      })
    ),
    f
  );
  return w.addEventListener("toggle", () => {
    w.open && !s && p.firstChild === null && (v([]), l.loadLanguages().then(
      (m) => v(
        m.map(({ code: b, name: E }) => ({ value: b, label: E === "" ? b : E }))
      ),
      // The languages that the survey has are there already.
      () => {
      }
    ));
  }), w;
}

// src/ui/survey-making/editor-view.ts
var On = ["questions", "languages", "settings", "preview", "publish"];
function Px(e, ...t) {
  return {
    element: x("div", {}, e.element, ...t),
    show: () => {
    },
    reveal: e.reveal,
    destroy: e.destroy
  };
}
function Ix(e) {
  var L;
  let { context: t, session: n, onPublished: r } = e, { messages: o } = t, { document: i } = n, s = (j, ...U) => o.text(`localskills-making-${j}`, ...U), a = () => ({
    document: i,
    texts: n.texts(),
    isRunning: n.isRunning(),
    lockedQuestions: n.lockedQuestions(),
    publishedNames: n.publishedKeys(),
    loadLanguages: () => t.catalogue.loadLanguages(),
    languageName: t.languageName
  }), l = {
    questions: () => Px(dh(a())),
    languages: () => Px(fh(a()), Cx(t, n)),
    settings: () => Sx(t, n),
    preview: () => jy(t, n),
    publish: () => vx({ context: t, session: n, onGo: I, onPublished: r })
  }, c = /* @__PURE__ */ new Map(), u = (j) => {
    var H;
    let U = (H = c.get(j)) != null ? H : l[j]();
    return c.set(j, U), U;
  }, d = (L = On.find((j) => j === e.step)) != null ? L : "questions", f = x("h2", { tabindex: "-1", class: "ext-localSkills-making-heading" }), p = x("p", { class: "ext-localSkills-making-help" }), g = x("div", { class: "ext-localSkills-making-body" }), h = x("div", {}), y = x("div", { class: "ext-localSkills-making-kept", role: "status" }), k = On.map((j, U) => {
    let H = x(
      "button",
      { type: "button", class: "ext-localSkills-making-step" },
      x("span", { class: "ext-localSkills-making-step-number", "aria-hidden": "true" }, o.number(U + 1)),
      x("span", {}, s(`step-${j}`))
    );
    return H.addEventListener("click", () => P(j)), H;
  }), S = x(
    "nav",
    { class: "ext-localSkills-making-steps", "aria-label": s("steps") },
    x("ol", {}, ...k.map((j) => x("li", {}, j)))
  ), v = new OO.ui.ButtonWidget({ icon: "undo", label: s("undo"), invisibleLabel: !0, framed: !1, title: s("undo") }), w = new OO.ui.ButtonWidget({ icon: "redo", label: s("redo"), invisibleLabel: !0, framed: !1, title: s("redo") });
  v.on("click", () => i.undo()), w.on("click", () => i.redo());
  let m = ee(s("back"), "normal", () => P(On[On.indexOf(d) - 1])), b = ee(s("next"), "primary", () => P(On[On.indexOf(d) + 1])), E = x(
    "div",
    { class: "ext-localSkills-making-foot" },
    x(
      "div",
      { class: "ext-localSkills-making-history" },
      v.$element[0],
      w.$element[0],
      y
    ),
    x("div", { class: "ext-localSkills-making-way" }, m.$element[0], b.$element[0])
  ), T = () => {
    v.setDisabled(!i.canUndo()), w.setDisabled(!i.canRedo()), z(y, s(n.isChanged() ? "kept" : "saved"));
  }, C = (j) => {
    d = j, n.setStep(j);
    let U = u(j);
    k.forEach((q, J) => {
      On[J] === j ? (q.setAttribute("aria-current", "step"), q.scrollIntoView({ block: "nearest", inline: "nearest" })) : q.removeAttribute("aria-current");
    }), z(f, s(`step-${j}`)), z(p, s(`step-${j}-help`));
    let H = n.isRunning() && j === "questions";
    z(h, H ? Q("notice", s("frozen")) : null), z(g, U.element), m.toggle(j !== On[0]), b.toggle(j !== On[On.length - 1]), U.show(), T(), window.dispatchEvent(new Event("resize"));
  }, P = (j) => {
    C(j), R.scrollTop = 0, De(f);
  };
  function I(j) {
    let U = /^\$\.pages/.test(j) ? ["questions", "languages", "settings"] : ["settings", "questions"];
    for (let H of U)
      if (C(H), u(H).reveal(j))
        return;
    P(U[0]);
  }
  let R = x(
    "div",
    { class: "ext-localSkills-making-scroller" },
    x("div", { class: "ext-localSkills-making-content" }, f, p, h, g)
  ), M = x("div", { class: "ext-localSkills-making-editor" }, S, R, E), N = i.onChange(T);
  return C(d), {
    element: M,
    destroy() {
      N(), c.forEach((j) => j.destroy());
    }
  };
}

// node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js
function Uu(e) {
  return pC(e).then(function(t) {
    return t.buffer;
  });
}
function pC(e) {
  return new Promise(function(t, n) {
    Bp(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}

// node_modules/write-excel-file/modules/export/convertFilesContentToUint8Arrays.js
function Wu(e, t) {
  var n = {};
  return Promise.all(Object.keys(e).map(function(r) {
    if (e[r] instanceof Uint8Array)
      n[r] = e[r];
    else if (typeof e[r] == "string")
      n[r] = mC(e[r]);
    else
      return t(e[r]).then(function(o) {
        n[r] = o;
      });
  })).then(function() {
    return n;
  });
}
function mC(e) {
  return Is(e);
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getAdditionalContent.js
function gC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = hC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function hC(e, t) {
  if (e) {
    if (typeof e == "string") return Rx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Rx(e, t) : void 0;
  }
}
function Rx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ye(e, t, n, r) {
  for (var o = "", i = gC(t), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[e];
    if (l && l.insert) {
      var c = l.insert(n, r);
      c && (o += c);
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/transformContent.js
function yC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = xC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function xC(e, t) {
  if (e) {
    if (typeof e == "string") return Mx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Mx(e, t) : void 0;
  }
}
function Mx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ze(e, t, n, r, o) {
  for (var i = yC(n), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[t];
    l && l.transform && (e = l.transform(e, r, o));
  }
  return e;
}

// node_modules/write-excel-file/modules/xml/escapeXmlSpecialCharacters.js
function Li(e, t) {
  var n = t.isAttributeValue;
  return e = Ni(e, "&", "&amp;"), e = Ni(e, ">", "&gt;"), e = Ni(e, "<", "&lt;"), n && (e = Ni(e, "'", "&apos;"), e = Ni(e, '"', "&quot;")), e;
}
function Ni(e, t, n) {
  return e.replaceAll ? e.replaceAll(t, n) : e.replace(new RegExp(t, "g"), n);
}

// node_modules/write-excel-file/modules/xml/removeInvalidXmlCharacters.js
var bC = /((?:[\0-\x08\x0B\f\x0E-\x1F\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]))/g, vC = new RegExp("([\\x7F-\\x84]|[\\x86-\\x9F]|[\\uFDD0-\\uFDEF]|(?:\\uD83F[\\uDFFE\\uDFFF])|(?:\\uD87F[\\uDFFE\\uDFFF])|(?:\\uD8BF[\\uDFFE\\uDFFF])|(?:\\uD8FF[\\uDFFE\\uDFFF])|(?:\\uD93F[\\uDFFE\\uDFFF])|(?:\\uD97F[\\uDFFE\\uDFFF])|(?:\\uD9BF[\\uDFFE\\uDFFF])|(?:\\uD9FF[\\uDFFE\\uDFFF])|(?:\\uDA3F[\\uDFFE\\uDFFF])|(?:\\uDA7F[\\uDFFE\\uDFFF])|(?:\\uDABF[\\uDFFE\\uDFFF])|(?:\\uDAFF[\\uDFFE\\uDFFF])|(?:\\uDB3F[\\uDFFE\\uDFFF])|(?:\\uDB7F[\\uDFFE\\uDFFF])|(?:\\uDBBF[\\uDFFE\\uDFFF])|(?:\\uDBFF[\\uDFFE\\uDFFF])(?:[\\0-\\t\\x0B\\f\\x0E-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]))", "g");
function jr(e) {
  return e = e.replace(bC, ""), e = e.replace(vC, ""), e;
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeValue.js
function je(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = jr(e), Li(e, {
    isAttributeValue: !0
  });
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeName.js
function Hu(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = jr(e), e.replace(/[^a-zA-Z_0-9-.:]/g, "").replace(/^[^a-zA-Z_]+/, "");
}

// node_modules/write-excel-file/modules/xml/getAttributesString.js
function Vu(e) {
  return Object.keys(e).map(function(t) {
    return "".concat(Hu(t), '="').concat(je(String(e[t])), '"');
  }).reduce(function(t, n) {
    return t + " " + n;
  }, "");
}

// node_modules/write-excel-file/modules/xml/getOpeningTagMarkup.js
function ar(e, t) {
  return "<" + e + (t ? Vu(t) : "") + ">";
}

// node_modules/write-excel-file/modules/xml/getClosingTagMarkup.js
function To(e) {
  return "</" + e + ">";
}

// node_modules/write-excel-file/modules/xml/getSelfClosingTagMarkup.js
function lr(e, t) {
  return ar(e, t).slice(0, -1) + "/>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getElementXml.js
function wC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = kC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function kC(e, t) {
  if (e) {
    if (typeof e == "string") return Nx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Nx(e, t) : void 0;
  }
}
function Nx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function $i(e, t, n, r, o, i, s, a) {
  for (var l = wC(a), c; !(c = l()).done; ) {
    var u = c.value, d = u.files && u.files.transform && u.files.transform[e];
    d && d.transformElementAttributes && (n = d.transformElementAttributes(t, n || SC, o, s, i));
  }
  return r ? ar(t, n) + r + To(t) : lr(t, n);
}
var SC = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.js
function qu(e) {
  var t = e.sheetIdsAndNames, n = e.features, r = e.sheetsOptions, o = function(a, l, c, u) {
    return $i("xl/workbook.xml", a, l, c, u, EC, r, n);
  }, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' + // The order of elements is dictated by the XLSX spec.
  //
  // <workbookPr/>
  o("workbookPr") + // <bookViews/>
  o("bookViews", null, o("workbookView", null, null, 0)) + // <sheets/>
  o("sheets", null, t.map(function(s, a) {
    var l = s.sheetId, c = s.sheetName;
    return o("sheet", {
      "r:id": "rId".concat(l),
      sheetId: l,
      name: c
    }, null, a);
  }).join("")) + // <definedNames/>
  o("definedNames") + // <calcPr/>
  o("calcPr") + // Apply any plugins that insert additional content to this XML.
  Ye("xl/workbook.xml", n, r) + "</workbook>";
  return i = Ze(i, "xl/workbook.xml", n, r), i;
}
var EC = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.rels.js
function Xu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" ?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + t.map(function(i) {
    return '<Relationship Id="rId'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet').concat(i, '.xml"/>');
  }).join("") + '<Relationship Id="rId'.concat(t.length + 1, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>') + '<Relationship Id="rId'.concat(t.length + 2, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>') + // Apply any plugins that insert additional content to this XML.
  Ye("xl/_rels/workbook.xml.rels", n, r) + "</Relationships>";
  return o = Ze(o, "xl/_rels/workbook.xml.rels", n, r), o;
}

// node_modules/write-excel-file/modules/xlsx/files/rels.js
function Gu(e) {
  var t = e.features, n = e.sheetsOptions, r = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId-workbook-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' + // Apply any plugins that insert additional content to this XML.
  Ye("_rels/.rels", t, n) + "</Relationships>";
  return r = Ze(r, "_rels/.rels", t, n), r;
}

// node_modules/write-excel-file/modules/xlsx/files/[Content_Types].xml.js
function Qu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>' + t.map(function(i) {
    return '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet'.concat(i, '.xml"/>');
  }).join("") + t.map(function(i) {
    return Ku(i);
  }).join("") + // Apply any plugins that insert additional content to this XML.
  Ye("[Content_Types].xml", n, r) + "</Types>";
  return o = Ze(o, "[Content_Types].xml", n, r), o;
}
function Ku(e) {
  return '<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.js
function Yu(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = Zu + // Apply any plugins that insert additional content to this XML.
  Ye("xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + ed;
  return i = Ze(i, "xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
var Zu = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">', ed = "</xdr:wsDr>";

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.rels.js
function td(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Apply any plugins that insert additional content to this XML.
  Ye("xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = Ze(i, "xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetViews.js
function nd(e, t, n) {
  if (!TC(t))
    return "";
  var r = t.showGridLines, o = t.rightToLeft, i = t.zoomScale, s = {
    tabSelected: n === 0 ? 1 : 0,
    // The first sheet is selected by default.
    workbookViewId: 0
  };
  r === !1 && (s.showGridLines = !1), o && (s.rightToLeft = 1), typeof i == "number" && (s.zoomScale = Math.round(i * 100));
  var a = e("sheetView", s, null, 0);
  return e("sheetViews", null, a);
}
function TC(e) {
  var t = e.showGridLines, n = e.rightToLeft, r = e.zoomScale;
  return t === !1 || n || typeof r == "number";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/column.js
function rd(e, t, n) {
  if (!t)
    return "";
  var r = t.width;
  if (!r)
    return "";
  var o = n + 1, i = {
    min: o,
    max: o,
    width: r,
    customWidth: 1
  };
  return e("col", i, null, n);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/columns.js
function od(e, t) {
  if (t) {
    var n = t.map(function(r, o) {
      return rd(e, r, o);
    }).join("");
    if (n)
      return e("cols", null, n);
  }
  return "";
}

// node_modules/write-excel-file/modules/xml/sanitizeTextContent.js
function Jn(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = jr(e), Li(e, {
    isAttributeValue: !1
  });
}

// node_modules/write-excel-file/modules/xlsx/helpers/getCellAddress.js
function un(e, t) {
  return "".concat($x(t)).concat(e + 1);
}
var Lx = 26;
function $x(e) {
  if (typeof e != "number")
    return "";
  var t = Math.floor(e / Lx), n = String.fromCharCode(97 + e % Lx).toUpperCase();
  return t === 0 ? n : $x(t - 1) + n;
}

// node_modules/write-excel-file/modules/xlsx/helpers/convertDateToSerialNumber.js
var OC = 25569, AC = 3600 * 1e3, CC = 24 * AC;
function id(e) {
  return e.getTime() / CC + OC;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/cell.js
function PC(e, t) {
  return NC(e) || MC(e, t) || RC(e, t) || IC();
}
function IC() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function RC(e, t) {
  if (e) {
    if (typeof e == "string") return Fx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Fx(e, t) : void 0;
  }
}
function Fx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function MC(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function NC(e) {
  if (Array.isArray(e)) return e;
}
function sd(e, t, n, r) {
  var o = t.value, i = t.type, s = t.cellStyleId, a = t.findOrCreateSharedString;
  if (o === null && s === void 0)
    return "";
  var l = {
    r: un(r, n)
  };
  if (s !== void 0 && (l.s = String(s)), o === null)
    return e("c", l, null, n);
  if (i === Date && s === void 0)
    throw new Error("No `format` was specified for a `Date` value in a cell in row ".concat(r + 1, " column ").concat(n + 1, ". Either specify a `format` for this cell or specify a default global one by passing `dateFormat` option to `writeXlsxFile()` function"));
  var c = $C(i, o, a), u = LC(i);
  u && (l.t = u);
  var d = DC(i), f = PC(d, 2), p = f[0], g = f[1], h = p + c + g;
  return e("c", l, h, n);
}
function LC(e) {
  switch (e) {
    case String:
      return "s";
    // I don't know why did I comment out the use of "inlineStr" XLSX type.
    // Perhaps there were some issues with it. Or perhaps there weren't and everyone else just uses "s".
    // // "inlineStr" type is used instead of "s" to avoid creating a "shared strings" index.
    // return 'inlineStr'
    case Number:
      return;
    case Date:
      return;
    case Boolean:
      return "b";
    case "Formula":
      return;
    default:
      throw new Error("Unknown type: ".concat(e && e.name || e));
  }
}
function $C(e, t, n) {
  switch (e) {
    case String:
      if (typeof t != "string")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a string"));
      return n(t);
    case Number:
      if (typeof t != "number")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a number"));
      return String(t);
    case Date:
      if (!(t instanceof Date))
        throw new Error("Invalid cell value: ".concat(t, ". Expected a Date"));
      return String(id(t));
    case Boolean:
      if (typeof t != "boolean")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a boolean"));
      return t ? "1" : "0";
    case "Formula":
      if (typeof t != "string")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a string"));
      return Jn(t);
    default:
      throw new Error("Unknown type: ".concat(e && e.name || e));
  }
}
var FC = /</g;
function DC(e) {
  var t = jC(e), n = t.replace(FC, "</");
  return [t, n];
}
function jC(e) {
  return e === "Formula" ? "<f>" : "<v>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasAlignment.js
function Oo(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return !!(t || n || typeof r == "number" || o || i);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasBorder.js
function _r(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle;
  return !!(t || n || r || o || i || s || a || l || c || u);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFill.js
function Un(e) {
  var t = e.backgroundColor, n = e.fillPatternStyle, r = e.fillPatternColor;
  return !!(t || n && r);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFont.js
function Br(e) {
  var t = e.fontFamily, n = e.fontSize, r = e.fontWeight, o = e.fontStyle, i = e.textDecoration, s = e.textColor;
  return !!(t || typeof n == "number" || r || o || i && Object.keys(i).length > 0 || s);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/helpers/getCellStyleProperties.js
function Fi(e, t) {
  var n = e.align, r = e.alignVertical, o = e.textRotation, i = e.indent, s = e.wrap, a = e.fontFamily, l = e.fontSize, c = e.fontWeight, u = e.fontStyle, d = e.textDecoration, f = e.textColor, p = e.backgroundColor, g = e.fillPatternStyle, h = e.fillPatternColor, y = e.borderColor, k = e.borderStyle, S = e.leftBorderColor, v = e.leftBorderStyle, w = e.rightBorderColor, m = e.rightBorderStyle, b = e.topBorderColor, E = e.topBorderStyle, T = e.bottomBorderColor, C = e.bottomBorderStyle;
  if (Oo({
    align: n,
    alignVertical: r,
    textRotation: o,
    indent: i,
    wrap: s
  }) || Br({
    fontFamily: a,
    fontSize: l,
    fontWeight: c,
    fontStyle: u,
    textDecoration: d,
    textColor: f
  }) || Un({
    backgroundColor: p,
    fillPatternStyle: g,
    fillPatternColor: h
  }) || _r({
    borderColor: y,
    borderStyle: k,
    leftBorderColor: S,
    leftBorderStyle: v,
    rightBorderColor: w,
    rightBorderStyle: m,
    topBorderColor: b,
    topBorderStyle: E,
    bottomBorderColor: T,
    bottomBorderStyle: C
  }))
    return _C({
      // alignment
      align: n,
      alignVertical: r,
      textRotation: o,
      indent: i,
      wrap: s,
      // font
      fontFamily: a,
      fontSize: l,
      fontWeight: c,
      fontStyle: u,
      textDecoration: d,
      textColor: f,
      // fill
      backgroundColor: p,
      fillPatternStyle: g,
      fillPatternColor: h,
      // border
      borderColor: y,
      borderStyle: k,
      leftBorderColor: S,
      leftBorderStyle: v,
      rightBorderColor: w,
      rightBorderStyle: m,
      topBorderColor: b,
      topBorderStyle: E,
      bottomBorderColor: T,
      bottomBorderStyle: C
    });
}
function _C(e) {
  var t = {};
  for (var n in e)
    e[n] !== void 0 && (t[n] = e[n]);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isObject.js
var BC = {}.constructor;
function zr(e) {
  return e != null && e.constructor === BC;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isCellObject.js
function Va(e) {
  return zr(e);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/row.js
function Ao(e) {
  "@babel/helpers - typeof";
  return Ao = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ao(e);
}
function Dx(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function zC(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Dx(Object(n), !0).forEach(function(r) {
      JC(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Dx(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function JC(e, t, n) {
  return (t = UC(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function UC(e) {
  var t = WC(e, "string");
  return Ao(t) == "symbol" ? t : t + "";
}
function WC(e, t) {
  if (Ao(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Ao(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function HC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = VC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function VC(e, t) {
  if (e) {
    if (typeof e == "string") return jx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? jx(e, t) : void 0;
  }
}
function jx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function ad(e, t, n, r) {
  for (var o, i = HC(t), s; !(s = i()).done; ) {
    var a = s.value;
    Va(a) && a.height && (o === void 0 || o < a.height) && (o = a.height);
  }
  var l = n, c = t.map(function(d, f) {
    return qC(e, d, f, l, r);
  }).join(""), u = {
    r: n + 1
  };
  return o && (u.ht = o, u.customHeight = 1), e("row", u, c, n);
}
function qC(e, t, n, r, o) {
  var i = o.findOrCreateCellStyle, s = o.findOrCreateSharedString, a = o.hasDefaultFont, l = o.dateFormat, c = o.features;
  if (t == null)
    return "";
  var u = Va(t) ? t : {
    value: t
  }, d = Fi(u, c), f = u.type, p = u.value, g = u.format;
  if (XC(p) ? p = null : f === void 0 && (f = GC(p), f === void 0 && (f = String, p = String(p))), g) {
    if (f !== Date && f !== Number && f !== String && f !== "Formula")
      throw new Error('`format` "'.concat(g, '" was specified on a cell of type `').concat(f, '`. `format` could only be specified on a cell of type `Date`, `Number`, `String` or `"Formula"`.'));
    if (f === String && g !== "@")
      throw new Error('`format` "'.concat(g, '" was specified on a cell of type `String`. The only supported `format` for a cell of type `String` is "@".'));
  } else
    f === Date && (g = l);
  var h = !!g, y = !!d, k;
  return (a || h || y) && (k = i(zC({
    format: g
  }, d))), sd(e, {
    value: p,
    type: f,
    cellStyleId: k,
    findOrCreateSharedString: s
  }, n, r);
}
function XC(e) {
  return e == null || e === "";
}
function GC(e) {
  switch (Ao(e)) {
    case "string":
      return String;
    case "number":
      return Number;
    case "boolean":
      return Boolean;
    default:
      if (e instanceof Date)
        return Date;
  }
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetData.js
function ld(e, t, n) {
  var r = t.map(function(o, i) {
    return ad(e, o, i, n);
  }).join("");
  return e("sheetData", null, r);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/processMergedCells.js
function cd(e, t) {
  for (var n = [], r = function() {
    e = e.slice();
    for (var f = 0; f < e.length; )
      e[f] = e[f].slice(), f++;
    return r = function() {
      return e;
    }, e;
  }, o = 0; o < e.length; ) {
    for (var i = e[o], s = 0; s < i.length; ) {
      var a = i[s];
      if (a) {
        var l = a.rowSpan, c = l === void 0 ? 1 : l, u = typeof a.span == "number" ? a.span : a.columnSpan;
        typeof u != "number" && (u = 1), (u > 1 || c > 1) && (QC(e, o, s, u, c, r, t), n.push([[o, s], [o + (c ? c - 1 : 0), s + (u ? u - 1 : 0)]]));
      }
      s++;
    }
    o++;
  }
  return {
    sheetData: e,
    mergedCells: n
  };
}
function QC(e, t, n, r, o, i, s) {
  var a = Fi(e[t][n], s);
  a && (e = i());
  for (var l = t; l <= t + (o - 1); ) {
    for (var c = n; c <= n + (r - 1); ) {
      var u = e[l][c];
      if (l > t || c > n) {
        if (u != null)
          throw new Error("[write-excel-file] When using `columnSpan` or `rowSpan` parameters, all hidden overlapped cells should be represented by `null`s or `undefined`s. Cell at row ".concat(t + 1, " and column ").concat(n + 1, " is configured with `columnSpan` ").concat(r, " and `rowSpan` ").concat(o, ". Cell at row ").concat(l + 1, " and column ").concat(c + 1, " is neither `null` nor `undefined`: ").concat(JSON.stringify(u)));
        a && (e[l][c] = a);
      }
      c++;
    }
    l++;
  }
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/mergedCellsDescription.js
function KC(e, t) {
  return t1(e) || e1(e, t) || ZC(e, t) || YC();
}
function YC() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ZC(e, t) {
  if (e) {
    if (typeof e == "string") return _x(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _x(e, t) : void 0;
  }
}
function _x(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function e1(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function t1(e) {
  if (Array.isArray(e)) return e;
}
function ud(e, t) {
  if (t.length === 0)
    return "";
  var n = t.map(function(r, o) {
    var i = KC(r, 2), s = i[0], a = i[1], l = un(s[0], s[1]) + ":" + un(a[0], a[1]);
    return e("mergeCell", {
      ref: l
    }, null, o);
  }).join("");
  return e("mergeCells", {
    count: t.length
  }, n);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageMargins.js
function dd(e, t) {
  var n = t.orientation;
  if (n) {
    var r = 0.7, o = 0.7, i = 0.75, s = 0.75, a = 0.3, l = 0.3;
    return e("pageMargins", {
      left: r,
      right: o,
      top: i,
      bottom: s,
      header: a,
      footer: l
    });
  }
  return "";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageSetup.js
function fd(e, t) {
  var n = t.orientation;
  if (n) {
    var r = 9;
    return e("pageSetup", {
      paperSize: r,
      orientation: je(n)
    });
  }
  return "";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/drawingReference.js
function Di(e) {
  return e("drawing", {
    "r:id": "rId-drawing-1"
  });
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheet.xml.js
function pd(e, t) {
  var n = e.sheetData, r = e.sheetOptions, o = e.sheetIndex, i = e.sheetId, s = e.hasDefaultFont, a = e.findOrCreateCellStyle, l = e.findOrCreateSharedString, c = r.columns, u = r.dateFormat, d = r.orientation, f = r.showGridLines, p = r.rightToLeft, g = r.zoomScale, h = cd(n, {
    features: t
  }), y = h.sheetData, k = h.mergedCells, S = {
    sheetIndex: o,
    sheetId: i
  }, v = function(b, E, T, C) {
    return $i("xl/worksheets/sheet{id}.xml", b, E, T, C, S, r, t);
  }, w = '<?xml version="1.0" ?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' + // The order of elements is dictated by the XLSX spec.
  //
  // `<sheetViews/>`
  nd(v, {
    showGridLines: f,
    rightToLeft: p,
    zoomScale: g
  }, o) + // `<cols/>`
  od(v, c) + // `<sheetData/>`
  ld(v, y, {
    findOrCreateCellStyle: a,
    findOrCreateSharedString: l,
    hasDefaultFont: s,
    dateFormat: u,
    features: t
  }) + // `<mergeCells/>`
  ud(v, k) + // `<pageMargins/>`
  dd(v, {
    orientation: d
  }) + // `<pageSetup/>`
  fd(v, {
    orientation: d
  }) + // `<drawing/>`
  Di(v) + // Apply any plugins that insert additional content to this XML.
  Ye("xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }) + "</worksheet>";
  return w = Ze(w, "xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }), w;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml.rels.js
function md(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Each sheet has at most one "drawing", so a globally-unique drawing ID is assumed to be the sheet ID.
  gd(n) + // Apply any plugins that insert additional content to this XML.
  Ye("xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = Ze(i, "xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
function gd(e) {
  return '<Relationship Id="rId-drawing-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/sharedStrings.xml.js
function n1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = r1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function r1(e, t) {
  if (e) {
    if (typeof e == "string") return Bx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Bx(e, t) : void 0;
  }
}
function Bx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function hd(e) {
  var t = '<?xml version="1.0"?>';
  t += '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (var n = n1(e), r; !(r = n()).done; ) {
    var o = r.value, i = o.trim().length === o.length ? "" : ' xml:space="preserve"';
    t += "<si><t".concat(i, ">"), t += Jn(o), t += "</t></si>";
  }
  return t += "</sst>", t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getXlsxColorForHexColor.js
function cr(e) {
  if (e[0] !== "#")
    throw new Error('Color "'.concat(e, '" must start with a "#"'));
  return "FF".concat(e.slice(1).toUpperCase());
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFillXml.js
function ji(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.conditionalFormatting, r = e.backgroundColor, o = e.fillPatternStyle, i = e.fillPatternColor, s = !o || o === "solid";
  if (!Un(e))
    return '<fill><patternFill patternType="none"/></fill>';
  var a = "<fill>";
  return a += '<patternFill patternType="'.concat(s ? "solid" : o, '">'), a += '<fgColor rgb="'.concat(je(cr(s ? r : i)), '"/>'), a += "<bgColor ".concat(s && !n ? 'indexed="64"' : 'rgb="' + je(cr(r)) + '"', "/>"), a += "</patternFill>", a += "</fill>", a;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getBorderXml.js
function _i(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle, d = {
    style: o || n,
    color: r || t
  }, f = {
    style: s || n,
    color: i || t
  }, p = {
    style: l || n,
    color: a || t
  }, g = {
    style: u || n,
    color: c || t
  }, h = "<border>";
  return h += qa("left", d), h += qa("right", f), h += qa("top", p), h += qa("bottom", g), h += "<diagonal/>", h += "</border>", h;
}
function qa(e, t) {
  var n = t.style, r = t.color;
  r && !n && (n = "thin");
  var o = !!r;
  return "<".concat(e) + (n ? ' style="'.concat(je(n), '"') : "") + (o ? ">" : "/>") + (r ? '<color rgb="'.concat(je(cr(r)), '"/>') : "") + (o ? "</".concat(e, ">") : "");
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFontXml.js
function Bi(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.isDefaultGenericFont, r = e.fontFamily, o = e.fontSize, i = e.fontWeight, s = e.fontStyle, a = e.textDecoration, l = e.textColor, c = "<font>";
  return r && (c += '<name val="'.concat(je(r), '"/>')), typeof o == "number" && (c += '<sz val="'.concat(o, '"/>')), c += '<family val="2"/>', r || typeof o == "number" || (c += '<scheme val="minor"/>'), i === "bold" && (c += "<b/>"), s === "italic" && (c += "<i/>"), a && (a.strikethrough && (c += "<strike/>"), a.underline ? c += "<u/>" : a.doubleUnderline && (c += '<u val="double"/>')), l ? c += '<color rgb="'.concat(je(cr(l)), '"/>') : c += '<color theme="1"/>', c += "</font>", c;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getAlignmentXml.js
function yd(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return "<alignment" + (t ? ' horizontal="'.concat(je(t), '"') : "") + (n ? ' vertical="'.concat(je(n), '"') : "") + (r ? ' textRotation="'.concat(i1(o1(r)), '"') : "") + (o ? ' indent="'.concat(je(String(o)), '"') : "") + (i ? ' wrapText="1"' : "") + "/>";
}
function o1(e) {
  if (!(e >= -90 && e <= 90))
    throw new Error("Unsupported text rotation angle: ".concat(e, ". Values from -90 to 90 are supported."));
  return e;
}
function i1(e) {
  return e < 0 ? 90 - e : e;
}

// node_modules/write-excel-file/modules/xlsx/initializeStyles.js
function zi(e) {
  "@babel/helpers - typeof";
  return zi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, zi(e);
}
function zx(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Jx(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? zx(Object(n), !0).forEach(function(r) {
      s1(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : zx(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function s1(e, t, n) {
  return (t = a1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function a1(e) {
  var t = l1(e, "string");
  return zi(t) == "symbol" ? t : t + "";
}
function l1(e, t) {
  if (zi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (zi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var xd = 100;
function bd(e) {
  var t = [], n = {}, r = [], o = {}, i = [], s = {}, a = [], l = {}, c = [], u = {}, d = i.length;
  s[ur(e)] = d, i.push(e || {});
  var f = {};
  l[ur(f)] = a.length, a.push(f);
  var p = {};
  u[ur(p)] = c.length, c.push(p);
  var g = {
    gray125: !0
  };
  a.push(g);
  function h(y) {
    var k = y.format, S = y.align, v = y.alignVertical, w = y.textRotation, m = y.indent, b = y.wrap, E = y.fontFamily, T = y.fontSize, C = y.fontWeight, P = y.fontStyle, I = y.textDecoration, R = y.textColor, M = y.backgroundColor, N = y.fillPatternStyle, L = y.fillPatternColor, j = y.borderColor, U = y.borderStyle, H = y.leftBorderColor, q = y.leftBorderStyle, J = y.rightBorderColor, B = y.rightBorderStyle, D = y.topBorderColor, V = y.topBorderStyle, X = y.bottomBorderColor, te = y.bottomBorderStyle, oe = {
      fontFamily: E,
      fontSize: T,
      fontWeight: C,
      fontStyle: P,
      textDecoration: I,
      textColor: R
    }, fe = {
      backgroundColor: M,
      fillPatternStyle: N,
      fillPatternColor: L
    }, ye = {
      borderColor: j,
      borderStyle: U,
      leftBorderColor: H,
      leftBorderStyle: q,
      rightBorderColor: J,
      rightBorderStyle: B,
      topBorderColor: D,
      topBorderStyle: V,
      bottomBorderColor: X,
      bottomBorderStyle: te
    }, G = {
      align: S,
      alignVertical: v,
      textRotation: w,
      indent: m,
      wrap: b
    }, he = ur(k), Ue = ur(oe), wt = ur(fe), ut = ur(ye), Gt = ur(y), Ct = function() {
      var ue;
      k && (ue = n[he], ue === void 0 && (ue = xd + t.length, n[he] = ue, t.push(k)));
      var W;
      Br(oe) ? (W = s[Ue], W === void 0 && (W = i.length, s[Ue] = W, i.push(Jx(Jx({}, oe), {}, {
        fontSize: oe.fontSize || e && e.fontSize,
        fontFamily: oe.fontFamily || e && e.fontFamily
      })))) : e && (W = d);
      var ne;
      Un(fe) && (ne = l[wt], ne === void 0 && (ne = a.length, l[wt] = ne, a.push({
        backgroundColor: M,
        fillPatternStyle: N,
        fillPatternColor: L
      })));
      var Re;
      _r(ye) && (Re = u[ut], Re === void 0 && (Re = c.length, u[ut] = Re, c.push(ye)));
      var de = r.length;
      return o[Gt] = de, r.push({
        formatId: ue,
        fontId: W,
        fillId: ne,
        borderId: Re,
        alignment: G
      }), de;
    };
    return o[Gt] !== void 0 ? o[Gt] : Ct();
  }
  return h({}), {
    getCellStyles: function() {
      return {
        formats: t,
        styles: r,
        fonts: i,
        fills: a,
        borders: c
      };
    },
    findOrCreateCellStyle: h
  };
}
function ur(e) {
  return JSON.stringify(e);
}

// node_modules/write-excel-file/modules/xlsx/files/styles.xml.js
function Xa(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = c1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function c1(e, t) {
  if (e) {
    if (typeof e == "string") return Ux(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ux(e, t) : void 0;
  }
}
function Ux(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function vd(e, t, n) {
  var r = e.formats, o = e.styles, i = e.fonts, s = e.fills, a = e.borders, l = '<?xml version="1.0" ?>';
  if (l += '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">', r.length > 0) {
    l += '<numFmts count="'.concat(r.length, '">');
    for (var c = 0; c < r.length; c++)
      l += '<numFmt numFmtId="'.concat(xd + c, '" formatCode="').concat(je(r[c]), '"/>');
    l += "</numFmts>";
  }
  l += '<fonts count="'.concat(i.length, '">');
  for (var u = Xa(i), d; !(d = u()).done; ) {
    var f = d.value;
    l += Bi(f);
  }
  l += "</fonts>", l += '<fills count="'.concat(s.length, '">');
  for (var p = Xa(s), g; !(g = p()).done; ) {
    var h = g.value;
    h.gray125 ? (l += "<fill>", l += '<patternFill patternType="gray125"/>', l += "</fill>") : l += ji(h);
  }
  l += "</fills>", l += '<borders count="'.concat(a.length, '">');
  for (var y = Xa(a), k; !(k = y()).done; ) {
    var S = k.value;
    l += _i(S);
  }
  l += "</borders>", l += '<cellXfs count="'.concat(o.length, '">');
  for (var v = Xa(o), w; !(w = v()).done; ) {
    var m = w.value, b = m.fontId, E = m.fillId, T = m.borderId, C = m.alignment, P = m.formatId;
    l += "<xf " + [
      P === void 0 ? void 0 : 'numFmtId="'.concat(P, '" applyNumberFormat="1"'),
      b === void 0 ? void 0 : 'fontId="'.concat(b, '" applyFont="1"'),
      E === void 0 ? void 0 : 'fillId="'.concat(E, '" applyFill="1"'),
      T === void 0 ? void 0 : 'borderId="'.concat(T, '" applyBorder="1"'),
      Oo(C) ? 'applyAlignment="1"' : void 0
      // 'xfId="0"'
    ].filter(function(I) {
      return I;
    }).join(" ") + ">" + // Possible horizontal alignment values:
    //  left, center, right, fill, justify, center_across, distributed.
    // Possible vertical alignment values:
    //  top, vcenter, bottom, vjustify, vdistributed.
    // https://xlsxwriter.readthedocs.io/format.html#set_align
    (Oo(C) ? yd(C) : "") + "</xf>";
  }
  return l += "</cellXfs>", l += Ye("xl/styles.xml", n, t), l += "</styleSheet>", l = Ze(l, "xl/styles.xml", n, t), l;
}

// node_modules/write-excel-file/modules/xml/findElementsNonRecursive_.js
function Ji(e) {
  for (var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.tagName, r = t.stopAfterFirstMatch, o = new RegExp(wd(n), r ? void 0 : "g"), i = [], s; (s = o.exec(e)) !== null; ) {
    for (var a = s[0], l = n || s[1], c = {}, u = new RegExp('\\s+([^\\s=>]+)(?:="([^\\s=>]+)")', "g"), d = void 0; (d = u.exec(a)) !== null; )
      c[d[1]] = d[2];
    var f = {
      tagName: l,
      // openingTagMarkup: openingTag,
      openingTagStartIndex: s.index,
      openingTagEndIndex: s.index + a.length - 1,
      openingTagAttributes: c,
      selfClosingTag: !1,
      // closingTagMarkup: undefined,
      closingTagStartIndex: void 0,
      closingTagEndIndex: void 0
    };
    if (a[a.length - 2] === "/")
      f.selfClosingTag = !0;
    else {
      var p = u1(e, f.openingTagEndIndex + 1, l);
      if (!p)
        throw new Error("Invalid XML: opening tag was found but closing tag was not: </".concat(l, ">"));
      f.closingTagStartIndex = p[0], f.closingTagEndIndex = p[1];
    }
    if (i.push(f), r)
      break;
    f.selfClosingTag ? o.lastIndex = f.openingTagEndIndex + 1 : o.lastIndex = f.closingTagEndIndex + 1;
  }
  return i;
}
function u1(e, t, n) {
  var r = new RegExp("<(/)?" + n + "(?:\\s+[^>]+|/)?>", "g");
  r.lastIndex = t;
  for (var o = 0, i; (i = r.exec(e)) !== null; ) {
    var s = i[0], a = i[1];
    if (a)
      if (o > 0)
        o--;
      else
        return [i.index, i.index + s.length - 1];
    else
      o++;
  }
}
function wd(e) {
  return "<" + (e || "([^\\s/>]+)") + "(?:\\s+[^>]+|/)?>";
}

// node_modules/write-excel-file/modules/xml/findElement.js
function dn(e, t) {
  var n = Ji(e, {
    tagName: t,
    stopAfterFirstMatch: !0
  });
  return n[0];
}

// node_modules/write-excel-file/modules/xml/setMarkupInsideElement.js
function Ui(e, t, n) {
  return n ? t.selfClosingTag ? e.slice(0, t.openingTagEndIndex - 1) + ">" + n + "</" + t.tagName + ">" + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.closingTagStartIndex) : t.selfClosingTag ? e : e.slice(0, t.openingTagEndIndex) + "/>" + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/appendMarkupInsideElement.js
function Jr(e, t, n) {
  return t.selfClosingTag ? Ui(e, t, n) : e.slice(0, t.closingTagStartIndex) + n + e.slice(t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/getMarkupInsideElement.js
function Wi(e, t) {
  return t.selfClosingTag ? "" : e.substring(t.openingTagEndIndex + 1, t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/applyEnclosingElementOffset.js
function Hi(e, t) {
  var n = t.openingTagEndIndex + 1;
  e.openingTagStartIndex += n, e.openingTagEndIndex += n, e.selfClosingTag || (e.closingTagStartIndex += n, e.closingTagEndIndex += n);
}

// node_modules/write-excel-file/modules/xml/getChildElements.js
function d1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = f1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function f1(e, t) {
  if (e) {
    if (typeof e == "string") return Wx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Wx(e, t) : void 0;
  }
}
function Wx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ga(e, t) {
  for (var n = Ji(Wi(e, t)), r = d1(n), o; !(o = r()).done; ) {
    var i = o.value;
    Hi(i, t);
  }
  return n;
}

// node_modules/write-excel-file/modules/xml/prependMarkupInsideElement.js
function Vi(e, t, n) {
  return t.selfClosingTag ? Ui(e, t, n) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.openingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/insertElementMarkupAccordingToOrderOfSiblings.js
function Hx(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = p1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function p1(e, t) {
  if (e) {
    if (typeof e == "string") return Vx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Vx(e, t) : void 0;
  }
}
function Vx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function qi(e, t, n) {
  for (var r = arguments.length, o = new Array(r > 3 ? r - 3 : 0), i = 3; i < r; i++)
    o[i - 3] = arguments[i];
  if (o.length === 0)
    throw new Error("At least one parent element tag name is required");
  o = o.slice().reverse();
  for (var s, a = function() {
    var w = c.value;
    if (s ? s = Ga(e, s).find(function(m) {
      return m.tagName === w;
    }) : s = dn(e, w), !s)
      throw new Error("Element not found: <".concat(w, ">"));
  }, l = Hx(o), c; !(c = l()).done; )
    a();
  var u = t.match(m1);
  if (!u)
    throw new Error("Couldn't extract tag name from markup: ".concat(t));
  var d = u[1];
  if (!n || n.length < 2)
    return Jr(e, s, t);
  var f = Ga(e, s);
  if (f.length === 0)
    return Jr(e, s, t);
  var p = n.indexOf(d);
  if (p < 0)
    return Jr(e, s, t);
  for (var g = n.slice(0, p).reverse(), h = function() {
    var w = S.value, m = f.find(function(b) {
      return b.tagName === w;
    });
    if (m)
      return {
        v: e.slice(0, m.selfClosingTag ? m.openingTagEndIndex + 1 : m.closingTagEndIndex + 1) + t + e.slice(m.selfClosingTag ? m.openingTagEndIndex + 1 : m.closingTagEndIndex + 1)
      };
  }, y, k = Hx(g), S; !(S = k()).done; )
    if (y = h(), y) return y.v;
  return Vi(e, s, t);
}
var m1 = new RegExp(wd());

// node_modules/write-excel-file/modules/xlsx/helpers/orderOfSiblings.js
var qx = {
  // This is what Google AI returned for a search query: "xlsx workbook.xml elements order".
  // They say, this order is defined in `CT_Workbook` schema of ECMA-376 specification.
  "xl/workbook.xml": [["workbook", [
    "workbookPr",
    // (Workbook Properties)
    "bookViews",
    // (Book Views)
    "sheets",
    // (List of sheets)
    "pivotCaches",
    // (If applicable)
    "definedNames",
    // (Named ranges)
    "calcPr"
    // (Calculation properties)
  ]]],
  // This is what Google AI returned for a search query: "xlsx styles.xml elements order".
  // They say, this order is defined in `CT_Stylesheet` schema of ECMA-376 specification.
  "xl/styles.xml": [["styleSheet", [
    "numFmts",
    // Defines custom number formats.
    "fonts",
    // Contains font definitions (font name, size, color).
    "fills",
    // Defines cell background colors/patterns.
    "borders",
    // Defines cell borders.
    "cellStyleXfs",
    // Master cell styles (usually style 0 is "Normal").
    "cellXfs",
    // Actual cell formatting definitions (<xf>) referenced by cells.
    "cellStyles",
    // Connects named styles to cellStyleXfs.
    "dxfs",
    // Differential formats (conditional formatting).
    "tableStyles"
    // Table-specific styles.
  ]]],
  // This is what Google AI returned for a search query: "xlsx sheet.xml elements order".
  // They say, this order is defined in `CT_Worksheet` schema of ECMA-376 specification.
  "xl/worksheets/sheet{id}.xml": [["worksheet", [
    "sheetPr",
    // Sheet properties (e.g., tab color, filter configurations).
    "dimension",
    // Defines the range of used cells (e.g., ref="A1:C10").
    "sheetViews",
    // View settings like freeze panes, zoom level, and whether the sheet is selected.
    "sheetFormatPr",
    // Default row height and column width properties.
    "cols",
    // Defines column-specific properties (width, hidden status).
    "sheetData",
    // (Required) The main container for cell data, rows, and values.
    "sheetCalcPr",
    // Calculation properties.
    "sheetProtection",
    // Sheet-level security and locked status.
    "protectedRanges",
    // Specific ranges that are protected.
    "scenarios",
    // Worksheet scenarios.
    "autoFilter",
    // Filter range definitions.
    "sortState",
    // Current sort information.
    "dataConsolidate",
    // Data consolidation settings.
    "customSheetViews",
    // Custom view settings.
    "mergeCells",
    // Defines ranges of merged cells.
    "phoneticPr",
    // Phonetic information properties.
    "conditionalFormatting",
    // Rules for formatting based on cell values.
    "dataValidations",
    // Data entry rules and dropdowns.
    "hyperlinks",
    // Links to external sites or other sheet locations.
    "printOptions",
    // Defines specific printing preferences, such as centering, gridlines, and headings.
    "pageMargins",
    // Defines the white space between the worksheet data and the edges of the printed page.
    "pageSetup",
    // Printing and layout settings.
    "headerFooter",
    // Sheet header and footer content.
    "rowBreaks",
    // Manual page breaks.
    "colBreaks",
    // Manual page breaks.
    "drawing",
    // References to graphics or charts (points to drawing.xml).
    "legacyDrawing",
    // References to legacy objects like comments or form controls.
    "picture",
    // Background image properties.
    "oleObjects",
    // Embedded OLE objects.
    "controls",
    // Form or ActiveX controls.
    "tableParts",
    // Links to defined Excel tables within the sheet.
    "extLst"
    // Extension list for future-proofing and custom metadata.
  ]]]
};

// node_modules/write-excel-file/modules/xlsx/helpers/getOrderOfSiblings.js
function Xi(e) {
  var t = qx[e];
  if (t) {
    for (var n = arguments.length, r = new Array(n > 1 ? n - 1 : 0), o = 1; o < n; o++)
      r[o - 1] = arguments[o];
    if (r.length === 0)
      throw new Error("At least one parent element tag name is required");
    for (var i = function() {
      var u = l[a], d = t.find(function(f) {
        return Array.isArray(f) ? f[0] === u : f === u;
      });
      if (!d)
        return {
          v: void 0
        };
      if (Array.isArray(d))
        t = d[1];
      else
        return {
          v: void 0
        };
    }, s, a = 0, l = r; a < l.length; a++)
      if (s = i(), s) return s.v;
    if (t)
      return t.map(function(c) {
        return Array.isArray(c) ? c[0] : c;
      });
  }
}

// node_modules/write-excel-file/modules/xlsx/features/conditionalFormatting.js
function Qa(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = g1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function g1(e, t) {
  if (e) {
    if (typeof e == "string") return Xx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Xx(e, t) : void 0;
  }
}
function Xx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var Kx = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        // For some weird reason, Excel 2007 demands `<conditionalFormatting/>` element to go before `<drawing/>` element.
        // Because `<drawing/>` element is added before any of the `insert()`s of any features,
        // this feature has to use a `transform()` function instead of an `insert()` function.
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId, s = n.conditionalFormatting;
          if (s) {
            var a = h1(s);
            return qi(t, a, Xi("xl/worksheets/sheet{id}.xml", "worksheet"), "worksheet");
          }
          return t;
        }
      },
      "xl/styles.xml": {
        insert: function(t) {
          var n = t.map(function(r) {
            return r.conditionalFormatting;
          });
          if (n.some(Boolean))
            return y1(n);
        }
      }
    }
  }
};
function h1(e) {
  for (var t = "", n = 0, r = Qa(e), o; !(o = r()).done; ) {
    var i = o.value, s = i.cellRange, a = s.from, l = s.to, c = i.condition, u = c.formula, d = c.operator, f = c.value, p = c.value2, g = un(a.row - 1, a.column - 1) + ":" + un(l.row - 1, l.column - 1);
    t += '<conditionalFormatting sqref="'.concat(g, '">');
    var h = n + 1, y = i._globalIndex;
    if (u)
      t += '<cfRule type="expression" dxfId="'.concat(y, '" priority="').concat(h, '">'), t += "<formula>".concat(Jn(u), "</formula>"), t += "</cfRule>";
    else if (d)
      t += '<cfRule type="cellIs" operator="'.concat(Qx(d), '" dxfId="').concat(y, '" priority="').concat(h, '">'), t += "<formula>".concat(Jn(Gx(f)), "</formula>"), Qx(d) === "between" && (t += "<formula>".concat(Jn(Gx(p)), "</formula>")), t += "</cfRule>";
    else
      throw new Error(`Invalid conditional formatting rule:
`.concat(JSON.stringify(i, null, 2)));
    t += "</conditionalFormatting>", n++;
  }
  return t;
}
function Gx(e) {
  return typeof e == "string" ? '"' + e + '"' : String(e);
}
function Qx(e) {
  switch (e) {
    case "<":
      return "lessThan";
    case ">":
      return "greaterThan";
    case "<=":
      return "lessThanOrEqual";
    case ">=":
      return "greaterThanOrEqual";
    case "=":
      return "equal";
    case "!=":
      return "notEqual";
    case "...":
      return "between";
    default:
      throw new Error("Unknown conditional formatting operator: ".concat(e));
  }
}
function y1(e) {
  for (var t = 0, n = Qa(e), r; !(r = n()).done; ) {
    var o = r.value;
    o && (t += o.length);
  }
  var i = "";
  i += '<dxfs count="'.concat(t, '">');
  for (var s = Qa(e), a; !(a = s()).done; ) {
    var l = a.value;
    if (l)
      for (var c = Qa(l), u; !(u = c()).done; ) {
        var d = u.value, f = d.style, p = f.fontFamily, g = f.fontSize, h = f.fontWeight, y = f.fontStyle, k = f.textDecoration, S = f.textColor, v = f.backgroundColor, w = f.fillPatternStyle, m = f.fillPatternColor, b = f.borderColor, E = f.borderStyle, T = f.leftBorderColor, C = f.leftBorderStyle, P = f.rightBorderColor, I = f.rightBorderStyle, R = f.topBorderColor, M = f.topBorderStyle, N = f.bottomBorderColor, L = f.bottomBorderStyle;
        i += "<dxf>";
        var j = {
          fontFamily: p,
          fontSize: g,
          fontWeight: h,
          fontStyle: y,
          textDecoration: k,
          textColor: S
        };
        if (Br(j)) {
          if (p)
            throw new Error("Conditional formatting can't be used to override font family");
          if (typeof g == "number")
            throw new Error("Conditional formatting can't be used to override font size");
          i += Bi(j);
        }
        var U = {
          backgroundColor: v,
          fillPatternStyle: w,
          fillPatternColor: m
        };
        Un(U) && (i += ji(U, {
          conditionalFormatting: !0
        }));
        var H = {
          borderColor: b,
          borderStyle: E,
          leftBorderColor: T,
          leftBorderStyle: C,
          rightBorderColor: P,
          rightBorderStyle: I,
          topBorderColor: R,
          topBorderStyle: M,
          bottomBorderColor: N,
          bottomBorderStyle: L
        };
        _r(H) && (i += _i(H)), i += "</dxf>";
      }
  }
  return i += "</dxfs>", i;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFileExtensionForContentType.js
function Ka(e) {
  if (!e)
    throw new Error("`contentType` is required");
  var t = e.toLowerCase().replace(/.*\//, "");
  if (!t)
    throw new Error("Unsupported `contentType`: " + e);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/features/images.js
function Gi(e) {
  "@babel/helpers - typeof";
  return Gi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Gi(e);
}
function Sd(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = tb(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Yx(e) {
  return v1(e) || b1(e) || tb(e) || x1();
}
function x1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function tb(e, t) {
  if (e) {
    if (typeof e == "string") return kd(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? kd(e, t) : void 0;
  }
}
function b1(e) {
  if (typeof Symbol != "undefined" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function v1(e) {
  if (Array.isArray(e)) return kd(e);
}
function kd(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Zx(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Ya(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Zx(Object(n), !0).forEach(function(r) {
      nb(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Zx(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function nb(e, t, n) {
  return (t = w1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function w1(e) {
  var t = k1(e, "string");
  return Gi(t) == "symbol" ? t : t + "";
}
function k1(e, t) {
  if (Gi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Gi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var rb = {
  files: {
    transform: {
      "[Content_Types].xml": {
        insert: function(t) {
          var n = t.map(function(r) {
            return r.images;
          });
          if (n.some(Boolean))
            return S1(n);
        }
      },
      "xl/drawings/drawing{id}.xml": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return T1({
              images: i
            });
        }
      },
      "xl/drawings/_rels/drawing{id}.xml.rels": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return O1({
              images: i,
              sheetIndex: r
            });
        }
      }
    },
    write: {
      files: function(t, n) {
        var r = n.read, o = t.map(function(i) {
          return i.images;
        });
        if (o.some(Boolean))
          return o.map(function(i, s) {
            return i ? i.reduce(function(a, l, c) {
              return Ya(Ya({}, a), {}, nb({}, "xl/media/".concat(ob(l, {
                sheetIndex: s,
                imageIndex: c
              })), l.content));
            }, {}) : {};
          }).reduce(function(i, s) {
            return Ya(Ya({}, i), s);
          }, {});
      }
    }
  }
};
function S1(e) {
  for (var t = e.reduce(function(l, c) {
    return [].concat(Yx(l), Yx(c || []));
  }, []), n = "", r = Sd(E1(t)), o; !(o = r()).done; ) {
    var i = o.value, s = i.fileExtension, a = i.contentType;
    n += '<Default Extension="'.concat(s, '" ContentType="').concat(a, '"/>');
  }
  return n;
}
function E1(e) {
  for (var t = [], n = function(a) {
    var l = Ka(a.contentType), c = t.find(function(u) {
      return u.fileExtension === l;
    });
    c || t.push({
      fileExtension: l,
      contentType: a.contentType
    });
  }, r = Sd(e), o; !(o = r()).done; ) {
    var i = o.value;
    n(i);
  }
  return t;
}
function ob(e, t) {
  var n = t.sheetIndex, r = t.imageIndex, o = n + 1, i = r + 1;
  return "sheet".concat(o, "-image").concat(i, ".").concat(Ka(e.contentType));
}
function T1(e) {
  for (var t = e.images, n = "", r = 0, o = function() {
    var l = s.value, c = r + 1, u = function(f) {
      return C1(f, l.dpi);
    };
    n += "<xdr:oneCellAnchor>", n += "<xdr:from>", n += "<xdr:col>".concat(l.anchor.column - 1, "</xdr:col>"), n += "<xdr:colOff>".concat(typeof l.offsetX == "number" ? u(l.offsetX) : 0, "</xdr:colOff>"), n += "<xdr:row>".concat(l.anchor.row - 1, "</xdr:row>"), n += "<xdr:rowOff>".concat(typeof l.offsetY == "number" ? u(l.offsetY) : 0, "</xdr:rowOff>"), n += "</xdr:from>", n += '<xdr:ext cx="'.concat(u(l.width), '" cy="').concat(u(l.height), '"/>'), n += "<xdr:pic>", n += "<xdr:nvPicPr>", n += '<xdr:cNvPr id="'.concat(c, '" name="').concat(l.title ? je(l.title) : "Picture " + c, '" descr="').concat(l.description ? je(l.description) : "", '"/>'), n += "<xdr:cNvPicPr>", n += '<a:picLocks noChangeAspect="1"/>', n += "</xdr:cNvPicPr>", n += "</xdr:nvPicPr>", n += "<xdr:blipFill>", n += '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId-image-'.concat(c, '" cstate="print"/>'), n += "<a:stretch>", n += "<a:fillRect/>", n += "</a:stretch>", n += "</xdr:blipFill>", n += "<xdr:spPr>", n += '<a:prstGeom prst="rect">', n += "<a:avLst/>", n += "</a:prstGeom>", n += "</xdr:spPr>", n += "</xdr:pic>", n += "<xdr:clientData/>", n += "</xdr:oneCellAnchor>", r++;
  }, i = Sd(t), s; !(s = i()).done; )
    o();
  return n;
}
function O1(e) {
  var t = e.images, n = e.sheetIndex;
  return t.map(function(r, o) {
    var i = o + 1;
    return '<Relationship Id="rId-image-'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/').concat(ob(r, {
      sheetIndex: n,
      imageIndex: o
    }), '"/>');
  }).join("");
}
var eb = 96, A1 = 96;
function C1(e, t) {
  var n = eb;
  return Math.round(e * 9525 * (eb / n) * (A1 / t));
}

// node_modules/write-excel-file/modules/xml/replaceElement.js
function Ed(e, t, n) {
  return t.selfClosingTag ? e.slice(0, t.openingTagStartIndex) + n + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagStartIndex) + n + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/findElementInsideElement.js
function Td(e, t, n) {
  var r = dn(Wi(e, n), t);
  if (r)
    return Hi(r, n), r;
}

// node_modules/write-excel-file/modules/xlsx/features/stickyRowsOrColumns.js
var sb = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId;
          if (ib(n)) {
            var s = n.stickyRowsCount, a = n.stickyColumnsCount, l = {
              // The vertical position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible rows in the top pane(s).
              ySplit: s || 0,
              // The horizontal position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible columns in the left pane(s).
              xSplit: a || 0,
              // The visible cell in the top-left corner of the bottom-right pane.
              topLeftCell: un(s || 0, a || 0),
              // `activePane` defines which pane is active in a "split" or "frozen" `state`.
              // Possible values: "bottomLeft", "bottomRight", "topLeft", "topRight".
              activePane: "bottomRight",
              // `state: "frozen"` indicates that the panes are frozen, meaning the split area
              // (usually top rows or leftmost columns) remains fixed while the rest of the sheet scrolls.
              // Other possible values:
              // "split" — Indicates that the window is split into separate panes that can be scrolled independently, but are not locked in place.
              // "frozenSplit" — A combination used in specific scenarios (often by Excel itself) to manage complex freezing.
              state: "frozen"
            }, c = dn(t, "sheetView");
            if (c) {
              var u = Td(t, "pane", c), d = lr("pane", l);
              u ? t = Ed(t, u, d) : t = Jr(t, c, d);
            } else {
              var f = dn(t, "sheetViews");
              if (f)
                throw new Error("xl/worksheets/sheet".concat(i, ".xml: <sheetViews/> element exists but it doesn't contain any <sheetView/> elements"));
              var p = {
                tabSelected: o === 0 ? 1 : 0,
                // The first sheet is selected by default.
                workbookViewId: 0
              }, g = ar("sheetViews") + ar("sheetView", p) + lr("pane", l) + To("sheetView", p) + To("sheetViews"), h = dn(t, "worksheet");
              t = Vi(t, h, g);
            }
          }
          return t;
        }
      },
      "xl/workbook.xml": {
        transform: function(t, n) {
          if (n.some(ib)) {
            var r = dn(t, "workbookView");
            if (!r) {
              var o = dn(t, "bookViews");
              if (o)
                throw new Error("xl/workbook.xml: <bookViews/> element exists but it doesn't contain any <workbookView/> elements");
              return qi(t, "<bookViews><workbookView/></bookViews>", Xi("xl/workbook.xml", "workbook"), "workbook");
            }
          }
          return t;
        }
      }
    }
  }
};
function ib(e) {
  return !!e.stickyRowsCount || !!e.stickyColumnsCount;
}

// node_modules/write-excel-file/modules/xlsx/getFeatures.js
function Od(e) {
  var t = [];
  return t.push(Kx), t.push(rb), t.push(sb), e && (e.forEach(I1), t = t.concat(e)), t;
}
var P1 = ["[Content_Types].xml", "_rels/.rels", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet{id}.xml", "xl/worksheets/_rels/sheet{id}.xml.rels", "xl/drawings/drawing{id}.xml", "xl/drawings/_rels/drawing{id}.xml.rels"];
function I1(e) {
  if (e.files && e.files.transform)
    for (var t = 0, n = Object.keys(e.files.transform); t < n.length; t++) {
      var r = n[t];
      if (P1.indexOf(r) < 0)
        throw new Error("Unknown file to transform: ".concat(r));
    }
}

// node_modules/write-excel-file/modules/xlsx/validateSheetData.js
function R1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = M1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function M1(e, t) {
  if (e) {
    if (typeof e == "string") return ab(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ab(e, t) : void 0;
  }
}
function ab(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Za(e) {
  if (!Array.isArray(e))
    throw new TypeError("Expected sheet data to be an array of rows");
  for (var t = R1(e), n; !(n = t()).done; ) {
    var r = n.value;
    if (Array.isArray(r))
      return;
    throw new Error("Expected each sheet data row to be an array");
  }
}

// node_modules/write-excel-file/modules/xlsx/initializeSharedStrings.js
function Ad() {
  var e = [], t = {};
  return {
    getSharedStrings: function() {
      return e;
    },
    findOrCreateSharedString: function(r) {
      var o = t[r];
      return o === void 0 && (o = e.length, t[r] = o, e.push(r)), o;
    }
  };
}

// node_modules/write-excel-file/modules/xlsx/validateSheetName.js
var N1 = /[\[\]\/\\:*?]+/;
function Cd(e) {
  if (!e)
    throw new Error("Sheet name can't be empty");
  if (e.length > 31)
    throw new Error('Sheet name "'.concat(e, `" can't be longer than 31 characters`));
  if (N1.test(e))
    throw new Error('Sheet name "'.concat(e, '" contains illegal characters: []/\\:*?'));
}

// node_modules/write-excel-file/modules/xlsx/initializeSheets.js
function L1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = $1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function $1(e, t) {
  if (e) {
    if (typeof e == "string") return lb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? lb(e, t) : void 0;
  }
}
function lb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Pd(e, t, n) {
  for (var r = Ad(), o = r.getSharedStrings, i = r.findOrCreateSharedString, s = F1(n), a = bd(s), l = a.getCellStyles, c = a.findOrCreateCellStyle, u = t.map(function(y) {
    return y.sheet;
  }), d = L1(u), f; !(f = d()).done; ) {
    var p = f.value;
    Cd(p);
  }
  for (var g = [], h = 0; h < u.length; )
    g.push({
      sheetData: e[h],
      sheetOptions: t[h],
      sheetIndex: h,
      sheetId: cb(h),
      hasDefaultFont: !!s,
      // hasDefaultFont: Boolean(sheetsDefaultFonts[sheetIndex]),
      // findOrCreateCellStyle: (style) => findOrCreateCellStyle(style, sheetIndex),
      findOrCreateCellStyle: c,
      findOrCreateSharedString: i
    }), h++;
  return {
    sheets: u.map(function(y, k) {
      var S = k;
      return {
        sheetId: cb(S),
        sheetName: y,
        sheetXmlParameters: g[S]
      };
    }),
    getSharedStrings: o,
    getCellStyles: l
  };
}
function cb(e) {
  return String(e + 1);
}
function F1(e) {
  var t = e.fontFamily, n = e.fontSize;
  if (t || typeof n == "number")
    return {
      fontFamily: t,
      fontSize: n
    };
}

// node_modules/write-excel-file/modules/getSheetData/getSheetData.js
function Id(e, t) {
  var n;
  return t.some(function(r) {
    return r.header;
  }) && (n = t.map(function(r) {
    var o = r.header;
    return o || null;
  })), (n ? [n] : []).concat(e.map(function(r, o) {
    return t.map(function(i) {
      var s = i.cell;
      return s(r, o);
    });
  }));
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getWrittenFiles.js
function Qi(e) {
  "@babel/helpers - typeof";
  return Qi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Qi(e);
}
function ub(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function db(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ub(Object(n), !0).forEach(function(r) {
      D1(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ub(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function D1(e, t, n) {
  return (t = j1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function j1(e) {
  var t = _1(e, "string");
  return Qi(t) == "symbol" ? t : t + "";
}
function _1(e, t) {
  if (Qi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Qi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function B1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = z1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function z1(e, t) {
  if (e) {
    if (typeof e == "string") return fb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? fb(e, t) : void 0;
  }
}
function fb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Rd(e, t, n) {
  for (var r = n.read, o = {}, i = B1(e), s; !(s = i()).done; ) {
    var a = s.value;
    if (a.files && a.files.write && a.files.write.files) {
      var l = a.files.write.files(t, {
        read: r
      });
      l && (o = db(db({}, o), l));
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js
function Ki(e) {
  "@babel/helpers - typeof";
  return Ki = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ki(e);
}
var J1 = ["data"];
function pb(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Co(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? pb(Object(n), !0).forEach(function(r) {
      U1(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : pb(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function U1(e, t, n) {
  return (t = W1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function W1(e) {
  var t = H1(e, "string");
  return Ki(t) == "symbol" ? t : t + "";
}
function H1(e, t) {
  if (Ki(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Ki(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function V1(e, t) {
  if (e == null) return {};
  var n, r, o = q1(e, t);
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (r = 0; r < i.length; r++) n = i[r], t.indexOf(n) === -1 && {}.propertyIsEnumerable.call(e, n) && (o[n] = e[n]);
  }
  return o;
}
function q1(e, t) {
  if (e == null) return {};
  var n = {};
  for (var r in e) if ({}.hasOwnProperty.call(e, r)) {
    if (t.indexOf(r) !== -1) continue;
    n[r] = e[r];
  }
  return n;
}
function gb(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = X1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function X1(e, t) {
  if (e) {
    if (typeof e == "string") return mb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? mb(e, t) : void 0;
  }
}
function mb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Nd(e, t, n) {
  var r = hb(e, t, n), o = r.sheets, i = r.options, s = o.map(function(E) {
    return E.data;
  }), a = o.map(function(E) {
    return E.options;
  });
  a = Z1(a), a = eP(a);
  var l = Od(i.features), c = {}, u = function(T) {
    return c[T];
  }, d = function(T) {
    for (var C = 0, P = Object.keys(T); C < P.length; C++) {
      var I = P[C];
      K1(I), Y1(I, T[I]), c[I] = T[I];
    }
  }, f = Pd(s, a, i), p = f.sheets, g = f.getSharedStrings, h = f.getCellStyles;
  c["[Content_Types].xml"] = Qu({
    sheetIds: p.map(function(E) {
      return E.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["_rels/.rels"] = Gu({
    features: l,
    sheetsOptions: a
  }), c["xl/_rels/workbook.xml.rels"] = Xu({
    sheetIds: p.map(function(E) {
      return E.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["xl/workbook.xml"] = qu({
    sheetIdsAndNames: p.map(function(E) {
      var T = E.sheetId, C = E.sheetName;
      return {
        sheetId: T,
        sheetName: C
      };
    }),
    features: l,
    sheetsOptions: a
  });
  for (var y = 0, k = gb(p), S; !(S = k()).done; ) {
    var v = S.value, w = v.sheetId, m = v.sheetXmlParameters, b = a[y];
    c["xl/worksheets/sheet".concat(w, ".xml")] = pd(m, l), c["xl/worksheets/_rels/sheet".concat(w, ".xml.rels")] = md({
      sheetIndex: y,
      sheetId: w,
      sheetOptions: b,
      features: l
    }), c["xl/drawings/drawing".concat(w, ".xml")] = Yu({
      sheetIndex: y,
      sheetId: w,
      sheetOptions: b,
      features: l
    }), c["xl/drawings/_rels/drawing".concat(w, ".xml.rels")] = td({
      sheetIndex: y,
      sheetId: w,
      sheetOptions: b,
      features: l
    }), y++;
  }
  return d(Rd(l, a, {
    read: u
  })), c["xl/styles.xml"] = vd(h(), a, l), c["xl/sharedStrings.xml"] = hd(g()), G1(c, p), c;
}
function G1(e, t) {
  for (var n = gb(t), r; !(r = n()).done; ) {
    var o = r.value.sheetId;
    if (e["xl/drawings/drawing".concat(o, ".xml")] === Zu + ed) {
      if (delete e["xl/drawings/drawing".concat(o, ".xml")], delete e["xl/drawings/_rels/drawing".concat(o, ".xml.rels")], !Md(e, "xl/worksheets/sheet".concat(o, ".xml"), Di(lr)))
        throw new Error(Q1);
      Md(e, "xl/worksheets/_rels/sheet".concat(o, ".xml.rels"), gd(o)), Md(e, "[Content_Types].xml", Ku(o));
    }
  }
}
var Q1 = "Couldn't remove unused drawings";
function Md(e, t, n) {
  if (!e[t])
    throw new Error("File not found: ".concat(t));
  if (e[t].indexOf(n) < 0)
    throw new Error('Substring "'.concat(n, '" not found in "').concat(t, '"'));
  var r = e[t], o = r.replace(n, "");
  return e[t] = o, r !== o;
}
function K1(e) {
  if (e[0] === "/")
    throw new Error("File path must not start with a slash (/)");
}
function Y1(e, t) {
  if (!t)
    throw new Error("File `content` not specified: ".concat(e));
}
function hb(e, t, n) {
  if (Array.isArray(e))
    if (e.length === 0 || Array.isArray(e[0])) {
      if (Za(e), Array.isArray(e[0]) && e.length > 0 && Array.isArray(e[0][0]))
        throw new Error("In order to write multiple sheets, pass an array of sheet objects");
      return {
        sheets: [{
          data: e,
          options: t || {}
        }],
        options: n || {}
      };
    } else if (zr(e[0])) {
      if (zr(t) && Array.isArray(t.schema))
        throw new Error("`schema` parameter was removed, use `columns` parameter instead");
      return zr(t) && Array.isArray(t.columns) ? hb(Id(e, t.columns), t, n) : {
        sheets: e.map(function(r) {
          var o = r.data, i = V1(r, J1);
          if (!o)
            throw new Error("`data` property is required for each sheet");
          return Za(o), {
            data: o,
            options: i || {}
          };
        }),
        options: t || {}
      };
    } else
      throw new Error("Invalid first argument: must be either sheet data \u2014 an array of arrays \u2014 or an array of sheet objects");
  else
    throw new Error("Invalid first argument: must be an array");
}
function Z1(e) {
  return e.map(function(t, n) {
    return Co(Co({}, t), {}, {
      sheet: t.sheet || "Sheet".concat(n + 1)
    });
  });
}
function eP(e) {
  var t = 0;
  return e.map(function(n) {
    return Co(Co({}, n), {}, {
      conditionalFormatting: n.conditionalFormatting && n.conditionalFormatting.map(function(r) {
        return Co(Co({}, r), {}, {
          // `++` operator returns the value before the increment.
          _globalIndex: t++
        });
      })
    });
  });
}

// node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js
function tP(e, t, n, r, o, i) {
  var s = Nd(e, t, n);
  return Wu(s, r).then(function(a) {
    var l = o(a);
    return i ? l.then(function(c) {
      return yb(c);
    }) : yb(l);
  });
}
function yb(e) {
  return new Blob([e], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  });
}
function xb(e, t, n, r) {
  return tP(e, t, n, r, Uu, !0);
}

// node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayBrowser.js
function $d(e) {
  if (e instanceof File || e instanceof Blob)
    return e.arrayBuffer().then(Ld);
  if (e instanceof ArrayBuffer)
    return Promise.resolve(Ld(e));
  throw new Error("Unsupported file content type. Expected a `File`, a `Blob` or an `ArrayBuffer`");
}
function Ld(e) {
  return new Uint8Array(e);
}

// node_modules/write-excel-file/modules/export/downloadBlob.js
function Fd(e, t) {
  var n = URL.createObjectURL(e), r = document.createElement("a");
  r.style.display = "none", r.href = n, r.download = t, document.body.appendChild(r), r.click(), setTimeout(function() {
    URL.revokeObjectURL(n), document.body.removeChild(r);
  }, 100);
}

// node_modules/write-excel-file/modules/export/writeXlsxFileBrowser.js
function el(e, t, n) {
  var r = function() {
    return xb(e, t, n, $d);
  };
  return {
    toBlob: function() {
      return r();
    },
    toFile: function(i) {
      return r().then(function(s) {
        Fd(s, i);
      });
    }
  };
}

// src/core/interchange/write-surveyjs.ts
var nP = [
  "title",
  "description",
  "text",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse",
  "placeholder"
], rP = [
  ["showOtherItem", "hasOther", "otherText", "other"],
  ["showNoneItem", "hasNone", "noneText", "none"],
  ["showRefuseItem", "", "refuseText", "refused"],
  ["showDontKnowItem", "", "dontKnowText", "dontknow"]
];
function bb(e, t) {
  let { taxonomy: n, message: r } = t, o = wn(), i = Ce(e);
  if (i.survey === null)
    return o.lost(null, "nothing-to-ask"), { json: null, notes: o.finish() };
  let s = ft(i.survey, n), a = new Map(Rt(s).map((w) => [w.name, w])), l = sP(e), c = (w) => {
    var E;
    let m = l.reduce((T, C) => {
      let P = r(w, C);
      return P === null ? T : F(O({}, T), { [C]: P });
    }, {}), b = (E = r(w, null)) != null ? E : w;
    return Object.keys(m).length === 0 ? b : O({ default: b }, m);
  }, u = (w) => {
    let m = _(w) ? A(w, "message") : void 0;
    return typeof m == "string" ? c(m) : w;
  }, d = (w) => {
    var m;
    return w.kind === "message" ? c(w.key) : Object.keys(w.texts).length === 1 && (m = w.texts.default) != null ? m : w.texts;
  }, f = (w) => Object.keys(w).reduce((m, b) => F(O({}, m), { [b]: nP.includes(b) ? u(w[b]) : w[b] }), {}), p = (w) => ["visibleIf", "requiredIf"].reduce((m, b) => {
    let E = m[b];
    return typeof E != "string" ? m : F(O({}, m), { [b]: E.replace(/\{([a-z0-9-]+)\.other\}/g, (T, C) => {
      let P = a.get(C);
      return P !== void 0 && "special" in P && P.special.other !== null ? `{${C}-Comment}` : T;
    }) });
  }, w), g = (w, m) => {
    let b = w.text === null && n !== null ? n.get(w.value) : null, E = w.text !== null ? d(w.text) : b === null ? void 0 : d(b.label), T = _(m) ? p(m) : {}, C = _(m) ? A(m, "value") : m;
    return E === void 0 && !w.isRetired && Object.keys(T).length < 2 ? C : O(O(F(O({}, T), {
      value: C
    }), E === void 0 ? {} : { text: E }), w.isRetired ? { visibleIf: Rc, retired: !0 } : {});
  }, h = (w, m) => {
    let b = Array.isArray(m) ? m : [];
    return w.map((E) => {
      var T;
      return g(E, (T = b.find((C) => String(_(C) ? A(C, "value") : C) === E.value)) != null ? T : E.value);
    });
  }, y = (w) => {
    let m = _(w) ? A(w, "name") : void 0, b = typeof m == "string" ? a.get(m) : void 0;
    if (!_(w) || b === void 0)
      return o.lost(typeof m == "string" ? m : null, "element-unreadable"), null;
    let E = p(f(w));
    return b.type === "html" ? F(O({}, E), { html: oP(d(b.text), iP) }) : b.type === "panel" ? F(O({}, E), { elements: tl(w, "elements").map(y).filter((T) => T !== null) }) : O(O(O({}, E), k(b, w)), b.isRetired ? { visible: !1, retired: !0 } : {});
  }, k = (w, m) => {
    switch (w.type) {
      case "radiogroup":
      case "dropdown":
      case "checkbox":
      case "tagbox": {
        let b = w.choices.filter((T) => Object.keys(w.special).every((C) => w.special[C] !== T)), E = "choicesFrom" in w && w.choicesFrom !== null && b.length === 0;
        return E && o.changed(w.name, "open-list", w.choicesFrom), O(O({
          choices: h(b, A(m, "choices"))
        }, E ? { allowCustomChoices: !0 } : {}), S(m));
      }
      case "ranking":
        return { choices: h(w.choices, A(m, "choices")) };
      case "rating":
      case "boolean":
        return (w.special.refused !== null || w.special.dontKnow !== null) && o.lost(w.name, "ways-out"), w.type === "rating" && A(m, "rateValues") !== void 0 ? { rateValues: h(w.choices, A(m, "rateValues")) } : w.type === "boolean" ? v(m) : {};
      case "text":
        return w.inputType !== "number" ? {} : O(O(O({}, w.min === null ? {} : { min: Number(w.min) }), w.max === null ? {} : { max: Number(w.max) }), w.isInteger ? { step: 1 } : {});
      case "comment":
        return {};
      case "matrix":
        return O({
          columns: h(w.choices, A(m, "columns")),
          rows: h(w.rows, A(m, "rows"))
        }, w.isEachRowRequired && !w.isRequired ? { eachRowRequired: !1, isAllRowRequired: void 0 } : {});
      case "matrixdropdown": {
        let b = tl(m, "columns");
        return w.rows.length === 0 && o.lost(w.name, "open-rows"), {
          columns: w.columns.map((E) => {
            let T = b.find((C) => _(C) && A(C, "name") === E.name);
            return F(O({}, f(T)), { cellType: "dropdown", choices: h(E.choices, A(T, "choices")) });
          }),
          rows: h(w.rows, A(m, "rows"))
        };
      }
    }
  }, S = (w) => rP.reduce((m, [b, E, T, C]) => !(A(w, b) === !0 || E !== "" && A(w, E) === !0) || A(w, T) !== void 0 ? m : F(O({}, m), { [T]: c(`localskills-choice-${C}`) }), {}), v = (w) => [["labelTrue", "true"], ["labelFalse", "false"]].reduce((m, [b, E]) => A(w, b) === void 0 ? F(O({}, m), { [b]: c(`localskills-choice-${E}`) }) : m, {});
  return {
    json: F(O({}, f(e)), {
      pages: tl(e, "pages").filter(_).map((w, m) => {
        var b;
        return F(O({}, p(f(w))), {
          name: (b = A(w, "name")) != null ? b : `page${m + 1}`,
          elements: tl(w, "elements").map(y).filter((E) => E !== null)
        });
      })
    }),
    notes: o.finish()
  };
}
function tl(e, t) {
  let n = A(e, t);
  return Array.isArray(n) ? n : [];
}
function oP(e, t) {
  return typeof e == "string" ? t(e) : _(e) ? Object.keys(e).reduce((n, r) => F(O({}, n), { [r]: t(String(e[r])) }), {}) : e;
}
function iP(e) {
  return e.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/ (?= )/g, "&#32;").split(/\n{2,}/).map((n) => `<p>${n.replace(/\n/g, "<br>")}</p>`).join("");
}
function sP(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    Array.isArray(r) ? r.forEach(n) : _(r) && (typeof A(r, "default") == "string" ? Object.keys(r).forEach((o) => t.add(o)) : Object.keys(r).forEach((o) => n(r[o])));
  };
  return n(e), t.delete("default"), Array.from(t).sort();
}

// src/core/interchange/write-xpath.ts
var aP = {
  or: [1, "or"],
  and: [2, "and"],
  equal: [3, "="],
  notequal: [3, "!="],
  less: [4, "<"],
  lessorequal: [4, "<="],
  greater: [4, ">"],
  greaterorequal: [4, ">="],
  "+": [5, "+"],
  "-": [5, "-"],
  "*": [6, "*"],
  "/": [6, "div"],
  "%": [6, "mod"]
};
function kb(e, t) {
  let n = Po(e, t);
  return n === null ? null : n.text;
}
var Dd = 9;
function Po(e, t) {
  switch (e.kind) {
    case "value":
      return dP(e.value);
    case "answer": {
      let n = t.name(e.parameter);
      return n === null ? null : Wn(`\${${n}}`);
    }
    case "unary": {
      let n = Po(e.operand, t);
      if (n === null)
        return null;
      let r = { empty: "=", notempty: "!=" }[e.operator];
      return e.operator === "not" ? Wn(`not(${n.text})`) : r === void 0 ? null : { text: `${nl(n, 4)} ${r} ''`, level: 3 };
    }
    case "iif": {
      let n = e.operands.map((r) => Po(r, t));
      return n.includes(null) ? null : Wn(`if(${n.map((r) => r.text).join(", ")})`);
    }
    case "binary":
      return lP(e, t);
  }
}
function lP(e, t) {
  let { operator: n, left: r, right: o } = e, i = r.kind === "answer" && t.isMultiple(r.parameter), s = cP(o), a = Po(r, t);
  if (a === null)
    return null;
  if (r.kind === "answer" && s !== null) {
    let u = s.map((p) => uP(a.text, p, i)), d = (p) => u.includes(null) || u.length === 0 ? null : u.length === 1 ? { text: u[0], level: i ? Dd : 3 } : { text: u.join(` ${p} `), level: p === "or" ? 1 : 2 }, f = (p) => p && Wn(`not(${p.text})`);
    switch (n) {
      case "contains":
        return i || vb(o) ? d("and") : wb(a.text, s, !1);
      case "notcontains":
        return i || vb(o) ? f(d("and")) : wb(a.text, s, !0);
      case "anyof":
        return d("or");
      case "noneof":
        return f(d("or"));
      case "allof":
        return d("and");
      case "equal":
      case "notequal": {
        if (!i)
          break;
        let p = d("and"), g = p && { text: `${nl(p, 2)} and count-selected(${a.text}) = ${s.length}`, level: 2 };
        return n === "equal" ? g : f(g);
      }
    }
  }
  if (n === "^") {
    let u = Po(o, t);
    return u && Wn(`pow(${a.text}, ${u.text})`);
  }
  let l = Po(o, t), c = aP[n];
  return c === void 0 || l === null ? null : { text: `${nl(a, c[0])} ${c[1]} ${nl(l, c[0] + 1)}`, level: c[0] };
}
function vb(e) {
  return e.kind === "value" && typeof e.value == "object" && e.value !== null;
}
function cP(e) {
  if (e.kind !== "value" || e.value === null)
    return null;
  let { value: t } = e;
  return typeof t == "object" ? t.map(String) : [String(t)];
}
function uP(e, t, n) {
  let r = jd(t);
  return r && (n ? `selected(${e}, ${r})` : `${e} = ${r}`);
}
function wb(e, [t], n) {
  let r = jd(t), o = r && `contains(${e}, ${r})`;
  return o === null ? null : Wn(n ? `not(${o})` : o);
}
function dP(e) {
  switch (typeof e) {
    case "number":
      return { text: String(e), level: e < 0 ? 7 : Dd };
    case "boolean":
      return Wn(`'${String(e)}'`);
    case "string": {
      let t = jd(e);
      return t === null ? null : Wn(t);
    }
    default:
      return e === null ? Wn("''") : null;
  }
}
function jd(e) {
  return e.includes("'") ? e.includes('"') ? null : `"${e}"` : `'${e}'`;
}
function Wn(e) {
  return { text: e, level: Dd };
}
function nl({ text: e, level: t }, n) {
  return t < n ? `(${e})` : e;
}

// src/core/interchange/write-xls-elements.ts
function Ob(e, t, n) {
  let r = [], o = [], i = /* @__PURE__ */ new Map(), s = new Map(gt(e).filter(({ question: m }) => !m.isRetired).map((m) => [m.name, m])), a = (m, b, E) => {
    if (m === null)
      return "";
    let T = kb(m.expression, {
      name: (C) => s.has(C) ? An(C) : null,
      isMultiple: (C) => {
        let P = s.get(C);
        return P !== void 0 && P.isMultiple;
      }
    });
    return T === null && n.lost(b, E, m.source), T != null ? T : "";
  }, l = (m, b) => {
    b.some((I) => I.isRetired) && n.gather("lost", "retired", m), b.some((I) => I.visibleIf !== null) && n.gather("lost", "choice-conditions", m);
    let E = b.filter((I) => !I.isRetired).map((I) => O({ name: I.value }, t.label(I))), T = JSON.stringify(E), C = i.get(T), P = C != null ? C : Lt(m, Array.from(i.values()));
    return C === void 0 && (i.set(T, P), o.push(...E.map((I) => O({ list_name: P }, I)))), P;
  }, c = (m) => F(O(O({
    name: An(m.name)
  }, t.title(m)), t.cells("hint", m.description)), {
    relevant: a(m.visibleIf, m.name, "condition-lost"),
    // A condition decides alone, as in SurveyJS.
    required: m.requiredIf === null && m.isRequired ? "yes" : a(m.requiredIf, m.name, "required-lost")
  }), u = (m, b, E) => {
    r.push(O({ type: "begin_group", name: m }, b)), E(), r.push({ type: "end_group", name: m });
  };
  function d(m) {
    switch (m.type) {
      case "html":
        m.title !== null && n.gather("lost", "note-titles", m.name), r.push(F(O(O({
          type: "note",
          name: An(m.name)
        }, t.cells("label", m.text)), t.cells("hint", m.description)), {
          relevant: a(m.visibleIf, m.name, "condition-lost")
        }));
        return;
      case "panel":
        u(An(m.name), F(O(O({}, t.cells("label", m.title)), t.cells("hint", m.description)), {
          relevant: a(m.visibleIf, m.name, "condition-lost")
        }), () => m.elements.forEach(d));
        return;
      default:
        m.isRetired ? n.gather("lost", "retired", m.name) : f(m);
    }
  }
  function f(m) {
    switch (m.type) {
      case "text":
        h(m);
        return;
      case "comment":
        r.push(F(O({ type: "text" }, c(m)), { appearance: "multiline", constraint: Eb(m.maxLength) }));
        return;
      case "rating":
        y(m);
        return;
      case "boolean":
        r.push(O({ type: `select_one ${l(m.name, Sb(m.choices, m.special))}` }, c(m)));
        return;
      case "ranking":
        p(m);
        return;
      case "matrix":
        k(m);
        return;
      case "matrixdropdown":
        S(m);
        return;
      default:
        g(m);
    }
  }
  function p(m) {
    let b = l(m.name, m.choices);
    m.isSelectToRank ? (n.lost(m.name, "select-to-rank"), r.push(F(O({ type: `select_multiple ${b}` }, c(m)), { constraint: Tb(m) }))) : r.push(O({ type: `rank ${b}` }, c(m)));
  }
  function g(m) {
    var C;
    let { special: b } = m;
    if ("choicesFrom" in m && m.choicesFrom !== null && ((C = s.get(m.name)) == null ? void 0 : C.choices) === null) {
      n.changed(m.name, "open-list", m.choicesFrom), r.push(O({ type: "text" }, c(m)));
      return;
    }
    let E = m.type === "checkbox" || m.type === "tagbox", T = m.type === "dropdown" || m.type === "tagbox";
    r.push(F(O({
      type: `${E ? "select_multiple" : "select_one"} ${l(m.name, m.choices)}`
    }, c(m)), {
      appearance: T ? "minimal" : "",
      constraint: E ? Tb(m) : ""
    })), b.other !== null && r.push(F(O({
      type: "text",
      name: An(it(m.name))
    }, t.label(b.other)), {
      relevant: `${E ? "selected(" : ""}\${${An(m.name)}}${E ? ", " : " = "}'${b.other.value}'${E ? ")" : ""}`
    }));
  }
  function h(m) {
    let { inputType: b, min: E, max: T } = m;
    m.placeholder !== null && n.gather("lost", "placeholders", m.name);
    let C = (P) => b === "number" ? P : `date('${b === "month" ? `${P}-01` : P}')`;
    r.push(F(O({
      type: b === "number" ? m.isInteger ? "integer" : "decimal" : b === "date" || b === "month" ? "date" : "text"
    }, c(m)), {
      appearance: b === "month" ? "month-year" : "",
      constraint: Ab([
        b === "url" ? Vs : "",
        E === null ? "" : `. >= ${C(E)}`,
        T === null ? "" : `. <= ${C(T)}`,
        Eb(m.maxLength)
      ])
    }));
  }
  function y(m) {
    let b = m.choices.map((N) => Number(N.value)), [E = 0, T = 0] = b, C = T - E, P = ({ text: N, visibleIf: L, isRetired: j }) => N === null && L === null && !j;
    if (m.choices.every(P) && m.minRateDescription === null && m.maxRateDescription === null && m.special.refused === null && m.special.dontKnow === null && b.length > 1 && C > 0 && b.every((N, L) => N === E + L * C && Number.isInteger(N))) {
      let N = b[b.length - 1];
      r.push(F(O({ type: "range" }, c(m)), { parameters: `start=${E} end=${N} step=${C}` }));
      return;
    }
    (m.minRateDescription !== null || m.maxRateDescription !== null) && n.changed(m.name, "rate-ends");
    let R = m.choices.length - 1, M = m.choices.map((N, L) => {
      var j;
      return F(O({}, N), {
        text: (j = N.text) != null ? j : L === 0 ? m.minRateDescription : L === R ? m.maxRateDescription : null
      });
    });
    r.push(F(O({
      type: `select_one ${l(m.name, Sb(M, m.special))}`
    }, c(m)), {
      appearance: "likert"
    }));
  }
  function k(m) {
    let P = c(m), { required: b } = P, E = fr(P, ["required"]), T = b !== "" && m.isEachRowRequired;
    b !== "" && !T && n.lost(m.name, "any-row-required");
    let C = l(m.name, m.choices);
    v(m.rows, m.name), u(E.name, F(O({}, E), { appearance: "table-list" }), () => m.rows.filter((I) => !I.isRetired).forEach((I) => {
      r.push(F(O({
        type: `select_one ${C}`,
        name: An(ns(m.name, I.value))
      }, t.label(I)), {
        relevant: a(I.visibleIf, m.name, "condition-lost"),
        required: T ? b : ""
      }));
    }));
  }
  function S(m) {
    let C = c(m), { required: b } = C, E = fr(C, ["required"]);
    if (m.rows.length === 0) {
      n.lost(m.name, "open-rows");
      return;
    }
    b !== "" && n.lost(m.name, "any-row-required");
    let T = m.columns.map((P) => F(O({}, P), { list: l(`${m.name}-${P.name}`.slice(0, 48), P.choices) }));
    v(m.rows, m.name), u(E.name, E, () => m.rows.filter((P) => !P.isRetired).forEach((P) => {
      u(An(ns(m.name, P.value)), F(O({}, t.label(P)), {
        relevant: a(P.visibleIf, m.name, "condition-lost"),
        appearance: "field-list"
      }), () => T.forEach((I) => {
        r.push(O({
          type: `select_one ${I.list}`,
          name: An($o(m.name, P.value, I.name))
        }, t.title(I)));
      }));
    }));
  }
  function v(m, b) {
    m.some((E) => E.isRetired) && n.gather("lost", "retired", b);
  }
  e.description !== null && r.push(O({ type: "note", name: pi }, t.cells("label", e.description)));
  let w = Rt(e).map(({ name: m }) => m);
  for (let m of e.pages) {
    let b = Lt(m.name, w);
    w.push(b), u(An(b), F(O(O({}, t.cells("label", m.title)), t.cells("hint", m.description)), {
      relevant: a(m.visibleIf, m.name, "condition-lost"),
      appearance: "field-list"
    }), () => m.elements.forEach(d));
  }
  return { questions: r, choices: o };
}
function Sb(e, t) {
  return [...e, t.refused, t.dontKnow].filter((n) => n !== null);
}
function An(e) {
  return /^[a-z]/.test(e) ? e : `_${e}`;
}
function Eb(e) {
  return e === null ? "" : `string-length(.) <= ${e}`;
}
function Tb(e) {
  let { none: t, refused: n, dontKnow: r } = zt(e);
  return Ab([
    e.minSelectedChoices === null ? "" : `count-selected(.) >= ${e.minSelectedChoices}`,
    e.maxSelectedChoices === null ? "" : `count-selected(.) <= ${e.maxSelectedChoices}`,
    ...[t, n, r].map((o) => o === null ? "" : `not(selected(., '${o.value}') and count-selected(.) > 1)`)
  ]);
}
function Ab(e) {
  return e.filter((t) => t !== "").join(" and ");
}

// src/core/interchange/xlsform-texts.ts
function Pb(e, t) {
  let { taxonomy: n, message: r } = t, o = fP(e), i = (l, c) => {
    let u = c != null ? c : e.locale;
    return u === null ? l : `${l}::${Gs(u)}`;
  }, s = (l, c, u) => {
    var p;
    if (l.kind === "message")
      return r(l.key, c);
    let d = c != null ? c : e.locale, f = d === null ? void 0 : l.texts[d];
    return f != null ? f : (c === null || c === u) && (p = l.texts.default) != null ? p : null;
  }, a = (l, c, u, d) => {
    var p, g;
    if (c === null)
      return d === "" ? {} : [null, ...o].reduce((h, y) => F(O({}, h), { [i(l, y)]: d }), {});
    let f = (g = (p = s(c, null, u)) != null ? p : c.kind === "message" ? "" : Object.keys(c.texts).map((h) => c.texts[h])[0]) != null ? g : "";
    return [null, ...o].reduce((h, y) => F(O({}, h), { [i(l, y)]: Cb(s(c, y, u) || f || d) }), {});
  };
  return {
    columns: (l) => [null, ...o].map((c) => i(l, c)),
    cells: (l, c) => a(l, c, e.locale, ""),
    label(l) {
      let c = l.text === null && n !== null ? n.get(l.value) : null;
      return c === null ? a("label", l.text, e.locale, l.value) : a("label", c.label, n.locale, l.value);
    },
    title: ({ name: l, title: c }) => a("label", c, e.locale, l),
    main: (l) => {
      var c;
      return Cb((c = s(l, null, e.locale)) != null ? c : "");
    }
  };
}
function Cb(e) {
  return e.replace(/\$\{/g, "$ {");
}
function fP(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    r !== null && r.kind === "texts" && Object.keys(r.texts).forEach((o) => t.add(o));
  };
  n(e.description), e.pages.forEach((r) => {
    n(r.title), n(r.description);
  });
  for (let r of Rt(e))
    n(r.title), n(r.description), r.type === "html" && n(r.text), "choices" in r && r.choices.forEach((o) => n(o.text)), "rows" in r && r.rows.forEach((o) => n(o.text)), r.type === "matrixdropdown" && r.columns.forEach((o) => {
      n(o.title), o.choices.forEach((i) => n(i.text));
    });
  return t.delete("default"), e.locale !== null && t.delete(e.locale), Array.from(t);
}

// src/core/interchange/write-xlsform.ts
var pP = ["id", "status"];
function Ib(e, t) {
  let n = wn(), r = Ce(e);
  if (r.survey === null)
    return n.lost(null, "nothing-to-ask"), { sheets: null, notes: n.finish() };
  let o = ft(r.survey, t.taxonomy), i = Pb(o, t), { questions: s, choices: a } = Ob(o, i, n), l = A(e, "localSkills");
  for (let c of _(l) ? Object.keys(l) : [])
    pP.includes(c) || n.gather("lost", "settings-lost", c);
  return o.title !== null && o.title.kind === "texts" && Object.keys(o.title.texts).length > 1 && n.lost(null, "title-translations"), {
    sheets: {
      survey: _d(["type", "name", ...i.columns("label"), ...i.columns("hint"), "required", "relevant", "constraint", "appearance", "parameters"], s),
      choices: _d(["list_name", "name", ...i.columns("label")], a),
      settings: _d(["form_title", "form_id", "default_language", "style"], [{
        form_title: o.title === null ? o.id : i.main(o.title),
        form_id: o.id,
        default_language: o.locale === null ? "" : Gs(o.locale),
        style: "pages"
      }])
    },
    notes: n.finish()
  };
}
function _d(e, t) {
  let n = e.filter((r, o) => o < 3 || t.some((i) => {
    var s;
    return ((s = i[r]) != null ? s : "") !== "";
  }));
  return [n, ...t.map((r) => n.map((o) => {
    var i;
    return (i = r[o]) != null ? i : "";
  }))];
}

// src/ui/survey-making/export-buttons.ts
var mP = ["survey", "choices", "settings"];
function Rb(e, t) {
  let n = URL.createObjectURL(t), r = x("a", { href: n, download: e });
  document.body.appendChild(r), r.click(), r.remove(), window.setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function gP(e, t) {
  return Y(this, null, function* () {
    var s, a;
    let n = Mn(t), r = yield Promise.all(n.map((l) => Y(null, null, function* () {
      return [l, yield e.messagesIn(l)];
    }))), o = new Map(r), i = (a = o.get((s = n[0]) != null ? s : "")) != null ? a : e.messages;
    return (l, c) => {
      let u = c === null ? i : o.get(c);
      return u === void 0 || !u.has(l) ? null : u.text(l);
    };
  });
}
function Mb(e) {
  let { context: t, surveyId: n, json: r, taxonomy: o } = e, { messages: i } = t, s = x("div", { "aria-live": "polite" }), a = (f, p) => {
    z(
      s,
      Q("success", i.text("localskills-making-export-done", f)),
      p.length === 0 ? null : Q(
        "notice",
        x("p", {}, i.text("localskills-making-export-notes", p.length)),
        x("ul", {}, ...p.map((g) => x("li", {}, Er(g, i))))
      )
    ), De(s);
  }, l = (f) => z(s, Q(
    "error",
    ...f.map((p) => x("p", {}, Er(p, i)))
  )), c = (f) => {
    let { sheets: p, notes: g } = Ib(r, { taxonomy: o, message: f });
    return p === null ? (l(g), Promise.resolve()) : el(mP.map((h) => ({
      sheet: h,
      data: p[h].map((y) => y.map((k) => k === "" ? null : { value: k, type: String }))
    }))).toBlob().then((h) => {
      let y = `${n}.xlsx`;
      Rb(y, h), a(y, g);
    });
  }, u = (f) => {
    let p = bb(r, { taxonomy: o, message: f });
    if (p.json === null)
      l(p.notes);
    else {
      let g = `${n}.json`;
      Rb(g, new Blob([JSON.stringify(p.json, null, "	")], { type: "application/json" })), a(g, p.notes);
    }
    return Promise.resolve();
  }, d = (f, p) => (
    // Messages used here: localskills-making-export-xlsform, localskills-making-export-surveyjs
    ee(i.text(`localskills-making-export-${f}`), "normal", () => {
      gP(t, r).then(p).catch(() => {
        z(s, Q("error", i.text("localskills-making-not-loaded")));
      });
    })
  );
  return x(
    "div",
    {},
    x("h3", {}, i.text("localskills-making-export-heading")),
    x("p", { class: "ext-localSkills-making-help" }, i.text("localskills-making-export-help")),
    pe(d("xlsform", c), d("surveyjs", u)),
    s
  );
}

// src/ui/survey-form/draft.ts
var hP = 400;
function Nb(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), o = () => {
    r();
  }, i = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", o), document.addEventListener("visibilitychange", o), window.addEventListener("beforeunload", i), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, hP);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", o), document.removeEventListener("visibilitychange", o), window.removeEventListener("beforeunload", i);
    }
  };
}

// src/ui/survey-making/definition-document.ts
var yP = 200;
function Lb(e, t) {
  let n = /* @__PURE__ */ new Set(), r = [], o = [], i = e, s, a, l = (u) => {
    i = u, s = void 0, a = void 0, Array.from(n).forEach((d) => d());
  }, c = () => (a = a != null ? a : t.lint(i), a);
  return {
    json: () => i,
    survey() {
      return s === void 0 && (s = Ce(i).survey), s;
    },
    faults: () => c().faults,
    warnings: () => c().warnings,
    change(u, d) {
      let f = u(i);
      if (f === i)
        return;
      let p = r[r.length - 1];
      o.length === 0 && d !== void 0 && (p == null ? void 0 : p.describes) === d || (r.push({ json: i, describes: d }), r.splice(0, r.length - yP)), o.length = 0, l(f);
    },
    canUndo: () => r.length > 0,
    canRedo: () => o.length > 0,
    undo() {
      let u = r.pop();
      u !== void 0 && (o.push({ json: i, describes: u.describes }), l(u.json));
    },
    redo() {
      let u = o.pop();
      u !== void 0 && (r.push({ json: i, describes: u.describes }), l(u.json));
    },
    onChange(u) {
      return n.add(u), () => {
        n.delete(u);
      };
    }
  };
}

// src/ui/survey-making/making-session.ts
function $b(e, t) {
  let { loaded: n } = t, { surveyId: r } = n, o = mo(e.storage, e.wikiId, e.user.name), i = po(e, r, n.base), s = (p) => {
    var g, h;
    return {
      taxonomy: n.taxonomy,
      id: r,
      core: ((g = n.core) == null ? void 0 : g.id) === Ci(p) ? n.core : null,
      previous: ((h = n.previous) == null ? void 0 : h.id) === Pi(p) ? n.previous : null
    };
  }, a = Lb(t.json, {
    lint: (p) => ({
      faults: ms(p, s(p)),
      warnings: tp(p)
    })
  }), l = t.step, c = () => !fo(a.json(), i.base().json), u = Nb(() => c() ? o.write({
    surveyId: r,
    baseRevision: i.base().revision,
    baseJson: i.base().json,
    keptAt: e.now().toISOString(),
    json: a.json(),
    step: l
  }) : (o.clear(r), !0)), d = a.onChange(u.changed);
  t.isNew && (u.changed(), u.keep());
  let f = () => {
    let { json: p } = i.base();
    return p === null ? null : Ce(p).survey;
  };
  return {
    surveyId: r,
    loaded: n,
    document: a,
    publisher: i,
    texts: () => {
      var p, g;
      return {
        messages: e.messages,
        locale: (g = (p = a.survey()) == null ? void 0 : p.locale) != null ? g : null,
        taxonomy: n.taxonomy
      };
    },
    published: f,
    isRunning() {
      let p = f();
      return n.answers > 0 || p !== null && p.status !== "draft";
    },
    publishedKeys() {
      let { json: p } = i.base();
      return p === null ? [] : Fg(p);
    },
    lockedQuestions: () => {
      var p, g, h;
      return (h = (g = (p = a.survey()) == null ? void 0 : p.core) == null ? void 0 : g.questions) != null ? h : [];
    },
    isChanged: c,
    keep: u.keep,
    setStep(p) {
      l = p, c() && u.changed();
    },
    discardDraft() {
      u.settle(), o.clear(r);
    },
    end() {
      u.keep(), d(), u.stop();
    }
  };
}

// src/ui/survey-making/not-json-screen.ts
var xP = 50;
function bP(e, t, n) {
  let r = e.split(/\r\n?|\n/), o = Math.max(0, t - 3), i = r.slice(o, t + 2).map((s, a) => {
    let l = o + a + 1, c = s.length > 200 ? `${s.slice(Math.max(0, n - 80), n + 120)}\u2026` : s;
    return x("div", l === t ? { class: "ext-localSkills-making-line-at-fault" } : {}, `${l}  ${c}`);
  });
  return x("pre", { class: "ext-localSkills-making-excerpt", dir: "ltr", tabindex: "0" }, ...i);
}
function Fb(e) {
  let { context: t, loaded: n, onTake: r } = e, { messages: o, titles: i, wiki: s, pageUrl: a } = t, l = i.definition(n.surveyId), c = (h, ...y) => o.text(`localskills-making-broken-${h}`, ...y), [u] = n.base.faults, [d, f] = u === void 0 ? [] : u.parameters, p = x("div", { "aria-live": "polite" }), g = () => Y(null, null, function* () {
    var h;
    z(p, x("p", { role: "status" }, o.text("localskills-making-loading")));
    try {
      let k = (yield s.history(l, xP)).map((v) => ({
        latest: v,
        read: Rn({ title: l, namespace: 0, isRedirect: !1, latest: v })
      })).find(({ read: v }) => v.json !== null), S = k === void 0 ? null : k.read.json;
      k === void 0 || S === null ? z(p, Q("warning", c("none"))) : z(p, Q(
        "notice",
        x("p", {}, c("found", t.formatTime(k.latest.timestamp), (h = k.latest.user) != null ? h : "")),
        pe(ee(c("take"), "primary", () => r(S)))
      ));
    } catch (y) {
      z(p, Q("error", o.text("localskills-making-not-loaded")));
    }
    De(p);
  });
  return x(
    "div",
    {},
    x("h2", { tabindex: "-1" }, c("heading")),
    x("p", {}, c("explain", l)),
    ...n.base.faults.map((h) => Q("error", mn(h, o))),
    typeof d == "number" && typeof f == "number" ? bP(n.base.text, d, f) : null,
    x("p", {}, c("ways")),
    pe(
      ee(c("look"), "primary", () => {
        g();
      }),
      ee(c("edit"), "normal", () => t.goTo(a(l, { action: "edit" })))
    ),
    p
  );
}

// src/ui/survey-making/published-screen.ts
function Db(e) {
  let { context: t, published: { survey: n, isSameStatus: r, companions: o, earlier: i }, onContinue: s, onClose: a } = e, { messages: l, titles: c, pageUrl: u } = t, d = (k, ...S) => l.text(`localskills-making-published-${k}`, ...S), f = Or(n, t.now().toISOString()), p = f === "open", g = c.survey(n.id), h = o.filter(({ kind: k }) => k === "fault" || k === "no-place").map((k) => {
    let S = x("p", {}, d(`fault-${k.page}`, k.title));
    return k.kind === "fault" ? Q(
      "warning",
      S,
      k.fault.explanation === "" ? null : x("p", { dir: "auto" }, k.fault.explanation),
      wi(k.text, u(k.title, { action: "edit" }), l)
    ) : Q("warning", S);
  }), y = i === null || i.outcome.kind === "closed" ? null : Q(
    "warning",
    x("p", {}, d("fault-earlier", i.title)),
    i.outcome.fault.explanation === "" ? null : x("p", { dir: "auto" }, i.outcome.fault.explanation),
    i.outcome.text === "" ? null : wi(i.outcome.text, u(i.outcome.title, { action: "edit" }), l)
  );
  return x(
    "div",
    { class: "ext-localSkills-making-published" },
    x("h2", { tabindex: "-1" }, d(r && f !== "draft" ? "changes" : p ? "open" : f === "not-yet-open" ? "not-yet" : "saved")),
    Q(
      "success",
      x(
        "p",
        {},
        be(Ae({ name: n.id, title: n.title }, {
          messages: l,
          locale: n.locale,
          taxonomy: null
        }), l),
        ": ",
        x("a", { href: u(g) }, g)
      ),
      p && !r ? x("p", {}, d("share")) : null,
      i !== null && y === null ? x("p", {}, d("earlier", i.title)) : null,
      f === "draft" ? x("p", {}, d("draft")) : null,
      f === "not-yet-open" && n.opens !== null ? x("p", {}, d("opens", t.formatDate(n.opens))) : null
    ),
    ...h,
    y,
    pe(
      ee(d("view"), "primary", () => t.goTo(u(g))),
      ee(d("more"), "normal", s),
      ee(d("close"), "normal", a)
    )
  );
}

// src/ui/survey-making/making-shell.ts
function jb(e) {
  let { context: t, onClose: n, onPublished: r } = e, { messages: o } = t, i = x("div", {
    class: "ext-localSkills-making",
    lang: o.language,
    dir: o.direction
  }), s = null, a = null, l = () => {
    a == null || a.destroy(), s == null || s.end(), a = null, s = null;
  }, c = (k) => {
    z(i, x("div", { class: "ext-localSkills-making-screen" }, k));
    let S = k.querySelector("h2");
    S !== null && S.focus({ preventScroll: !0 });
  }, u = () => {
    l(), c(x("p", { role: "status" }, o.text("localskills-making-loading")));
  }, d = (k, S) => c(Q(
    "error",
    x("p", {}, o.text("localskills-making-not-loaded")),
    k instanceof Pe && k.explanation !== "" ? x("p", { dir: "auto" }, k.explanation) : null,
    pe(ee(o.text("localskills-save-try-again"), "normal", S))
  )), f = (k) => {
    l(), c(yg({
      context: t,
      from: k,
      onBegin: (S, v) => p(S, v, null),
      onContinue: (S) => p(S.surveyId, S.json, S),
      onOther: () => f(null)
    }));
  }, p = (k, S, v) => {
    u(), Mu(t, k, S).then(
      (w) => g(w, S, v),
      (w) => d(w, () => p(k, S, v))
    );
  }, g = (k, S, v) => {
    var T, C;
    l();
    let m = v !== null && v.baseRevision !== k.base.revision ? F(O({}, k.base), { revision: v.baseRevision, json: v.baseJson }) : k.base;
    s = $b(t, {
      loaded: F(O({}, k), { base: m }),
      json: S,
      step: (T = v == null ? void 0 : v.step) != null ? T : "questions",
      isNew: v === null && m.revision === 0
    });
    let b = s;
    a = Ix({
      context: t,
      session: b,
      step: (C = v == null ? void 0 : v.step) != null ? C : "questions",
      onPublished(P) {
        r(), l(), c(Db({
          context: t,
          published: P,
          answers: k.answers,
          onContinue: () => y(b.surveyId),
          onClose: n
        }));
      }
    }), z(i, a.element);
    let E = a.element.querySelector("h2");
    E !== null && De(E);
  }, h = (k) => {
    let { base: S, surveyId: v } = k;
    if (S.revision === 0) {
      f(null);
      return;
    }
    let { json: w } = S;
    if (w === null) {
      c(Fb({
        context: t,
        loaded: k,
        onTake: (m) => g(k, m, null)
      }));
      return;
    }
    c(Yy({
      context: t,
      loaded: k,
      json: w,
      faults: ms(w, {
        taxonomy: k.taxonomy,
        id: v,
        core: k.core,
        previous: k.previous
      }),
      onEdit: (m, b) => g(k, m, b),
      onBegin: (m) => f({ id: v, kind: m, base: S, json: w }),
      onReload: () => {
        r(), y(v);
      },
      exports: () => Mb({ context: t, surveyId: v, json: w, taxonomy: k.taxonomy })
    }));
  }, y = (k) => {
    if (k === null) {
      f(null);
      return;
    }
    u(), Mu(t, k).then(h, (S) => d(S, () => y(k)));
  };
  return {
    element: i,
    open: y,
    isChanged: () => s !== null && s.isChanged(),
    isKept: () => s === null || s.keep(),
    destroy: l
  };
}

// src/ui/show-dialog.ts
function Bd(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function vP(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, i = null, s = (a) => {
    !o || Bd(a.state) || (o = !1, n.href === r && a.stopImmediatePropagation(), i !== null ? setTimeout(i) : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      Bd(t.state) || t.pushState(F(O({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), a();
      };
      if (!o || !Bd(t.state)) {
        l();
        return;
      }
      i = l, setTimeout(l, 500), t.back();
    })
  };
}
function _b(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, i = () => o().getCurrentWindow() !== null, s = vP(() => {
    if (i()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(t), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(t), s.takeOff().then(n);
  });
}

// src/ui/survey-making/making-dialog.ts
function Bb(e) {
  let { context: t, surveyId: n, onClosed: r } = e, { messages: o } = t, i = !1, s = null;
  class a extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), s = jb({
        context: t,
        onClose: () => this.close(),
        onPublished() {
          i = !0;
        }
      }), this.$body.append(s.element), this;
    }
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        this.title.setLabel(o.text("localskills-making-dialog")), s == null || s.open(n);
      });
    }
    getActionProcess(u) {
      return new OO.ui.Process(() => {
        let d = () => {
          this.close();
        };
        if (u === "close" || u === "") {
          if (s === null || !s.isChanged()) {
            d();
            return;
          }
          let f = s.isKept();
          OO.ui.confirm(o.text(f ? "localskills-making-leave" : "localskills-making-leave-lost"), { actions: [
            { action: "reject", label: o.text("localskills-making-stay"), flags: "safe" },
            {
              action: "accept",
              label: o.text(f ? "localskills-making-leave-yes" : "localskills-making-leave-lost-yes"),
              flags: f ? ["primary", "progressive"] : ["primary", "destructive"]
            }
          ] }).then((p) => {
            p && d();
          });
        }
      });
    }
    getTeardownProcess(u) {
      return super.getTeardownProcess(u).first(() => {
        s == null || s.destroy();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  a.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMaking",
    size: "full",
    title: o.text("localskills-making-dialog"),
    actions: [{ action: "close", label: o.text("localskills-making-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let l = new a({ size: "full", classes: ["ext-localSkills-making-dialog"] });
  _b(l, "ext-localSkills-making-open", () => r(i));
}

// src/core/site-configuration.ts
var wP = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function zb(e) {
  if (e === null)
    return { root: mr, faults: [] };
  let { value: t, faults: n } = Kt(e);
  if (!_(t))
    return { root: mr, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = A(t, "root");
  return r === void 0 ? { root: mr, faults: n } : typeof r != "string" || wP.test(r) ? { root: mr, faults: [...n, { path: "$.root", code: "expected-text", parameters: [re(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var kP = "MediaWiki:LocalSkills.json", Io = null;
function SP() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Jb(e) {
  let t = SP();
  return t !== null ? Promise.resolve(t) : (Io = Io != null ? Io : e.get({
    action: "query",
    prop: "revisions",
    titles: kP,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, i, s;
    let { query: { pages: [r] } } = n;
    return zb((s = (i = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : i.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw Io = null, n;
  }), Io);
}

// src/extension/load-texts.ts
var Ub = (e) => Y(null, null, function* () {
  var r, o;
  let t = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), n = {};
  return ((o = (r = t.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: i, content: s, missing: a }) => {
    !a && s !== void 0 && (n[i] = s);
  }), n;
});

// src/ui/messages.ts
function Wb(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", f = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + f;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(s, ...a) {
      return e.message(
        s,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: i
  };
}

// src/ui/messages-in-language.ts
var EP = ["zero", "one", "two", "few", "many", "other"], TP = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function OP(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function AP(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(n), l = (s === null ? ["one", "other"] : EP.filter((u) => s.resolvedOptions().pluralCategories.includes(u))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function Hb(e, t, n) {
  let r = OP(e), o = [e, ...n.languageChain.filter((a) => a !== e)], i = nx(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: yn(e),
    has: (a) => t[a] !== void 0 || n.has(a),
    number: s,
    text(a, ...l) {
      let c = t[a];
      if (c === void 0)
        return n.text(a, ...l);
      let u = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (h) => {
        let y = u(h);
        return y === void 0 ? h : typeof y == "number" ? s(y, rx(y)) : y;
      }), f = "", p = 0;
      return c.replace(TP, (g, h, y, k) => {
        var m, b;
        let [S = "", ...v] = y.split("|"), w = h.toUpperCase() === "PLURAL" ? AP(Number((m = u(S)) != null ? m : 0), v, r) : (b = v[v.length - 1]) != null ? b : "";
        return f += d(c.slice(p, k)) + d(w), p = k + g.length, "";
      }), f + d(c.slice(p));
    }
  };
}

// src/wiki/save-fault-reason.ts
var Vb = {
  offline: [],
  "session-lost": [
    "badtoken",
    "notoken",
    "token-missing",
    "missingtoken",
    "assertuserfailed",
    "assertnameduserfailed",
    "assertbotfailed",
    "assertanonfailed",
    "notloggedin",
    "mustbeloggedin",
    "mustbeloggedin-generic",
    "reauthenticate"
  ],
  "edit-conflict": [
    "editconflict",
    "edit-conflict",
    "articleexists",
    "missingtitle",
    "pagedeleted",
    "nosuchrevid",
    "edit-already-exists",
    "edit-gone-missing"
  ],
  protected: [
    "protectedpage",
    "protectedtitle",
    "cascadeprotected",
    "cascadeprotected-creation",
    "protectednamespace",
    "protectednamespace-interface",
    "namespaceprotected",
    "protectedinterface",
    "titleprotected",
    "semiprotected"
  ],
  blocked: [
    "blocked",
    "autoblocked",
    "systemblocked",
    "blockedfrommail",
    "globalblocked",
    "compositeblocked",
    "partiallyblocked",
    "globalblocking-blockedtext-user",
    "globalblocking-blockedtext-ip",
    "globalblocking-blockedtext-range",
    "torblocked"
  ],
  "permission-denied": [
    "permissiondenied",
    "noedit",
    "noedit-anon",
    "cantcreate",
    "cantcreate-anon",
    "nocreate-loggedin",
    "nocreatetext",
    "writeapidenied",
    "readapidenied",
    "badaccess-groups",
    "titleblacklist-forbidden",
    "titleblacklist-forbidden-edit",
    "apihighlimits",
    "mwoauth-invalid-authorization",
    "confirmedit",
    "emailnotconfirmed",
    "confirmemail"
  ],
  "filter-warning": ["abusefilter-warning"],
  "filter-disallowed": ["abusefilter-disallowed", "abusefilter-degrouped", "abusefilter-blocked"],
  "spam-blacklist": ["spamblacklist", "spamdetected", "abusefilter-blocked-domains-attempted"],
  captcha: ["captcha", "captcha-edit-fail", "captcha-edit", "captchaerror"],
  "read-only": ["readonly", "readonlytext"],
  "rate-limited": ["ratelimited", "actionthrottledtext"],
  "too-big": ["contenttoobig", "toobig"],
  "not-yours": [],
  "invalid-content": [
    "invalid-json-data",
    "invalid-content-data",
    "parseerror",
    "contentserializationexception",
    "badformat",
    "no-direct-editing",
    "contentmodel-mismatch"
  ],
  other: []
}, CP = new Map(
  Object.keys(Vb).reduce(
    (e, t) => e.concat(Vb[t].map((n) => [n, t])),
    []
  )
), PP = [
  "session-lost",
  "blocked",
  "protected",
  "permission-denied",
  "read-only",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "rate-limited",
  "edit-conflict",
  "captcha",
  "filter-warning",
  "invalid-content",
  "offline",
  "other"
];
function zd(e) {
  let t = e.map((n) => CP.get(n) || "other");
  return PP.find((n) => t.includes(n)) || "other";
}
function qb(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function rl(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Xb = 50;
function ol(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = qb(a);
    return new Pe(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? rl(a.html) : a.text || a.code), i = n.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Pe("read-only", i, { code: e }) : new Pe(
    zd(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function IP(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? rl(t) : t,
    imageUrl: e.url || null
  };
}
function RP(e, t) {
  let n = e.edit;
  if (!n)
    throw new Pe("other", "");
  if (n.captcha)
    throw new Pe("captcha", "", { captcha: IP(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new Pe(
      zd(n.code ? [n.code] : []),
      o === "" ? n.info || "" : rl(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return O({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function MP(e, t) {
  let n = t.slots && t.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: t.revid,
      parentId: t.parentid,
      user: t.user === void 0 ? null : t.user,
      userId: t.userid || 0,
      timestamp: t.timestamp,
      text: n && n.content !== void 0 ? n.content : null
    }
  };
}
function Gb(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, i = (d) => new Promise((f, p) => {
    d.then(f, (...g) => {
      p(ol(String(g[0]), g[1]));
    });
  }), s = (d, f) => Y(null, null, function* () {
    let { query: p = {} } = yield i(t.get(O(F(O({}, o), { action: "query", titles: d.slice() }), f))), g = new Map((p.normalized || []).map(({ from: y, to: k }) => [y, k])), h = new Map((p.pages || []).map((y) => [y.title, y]));
    return new Map(d.reduce((y, k) => {
      let S = h.get(g.get(k) || k);
      return S ? y.concat([[k, S]]) : y;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let f = [];
    return d.forEach((p, g) => {
      let h = p.revisions && p.revisions[0];
      h && f.push([g, MP(p, h)]);
    }), f;
  }, c = (d) => Y(null, null, function* () {
    let { query: { babel: f = {} } = {} } = yield i(
      t.get(F(O({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(f).map((g) => [g, f[g]]).filter(([, g]) => g !== "0").sort(([, g], [, h]) => p.indexOf(g) - p.indexOf(h));
  });
  return {
    readPages(d) {
      return Y(this, null, function* () {
        let f = Array.from(new Set(d)), p = [];
        for (let h = 0; h < f.length; h += Xb)
          p.push(s(f.slice(h, h + Xb), a).then(l));
        let g = yield Promise.all(p);
        return new Map(g.reduce((h, y) => h.concat(y), []));
      });
    },
    readForEditing(d, f) {
      return Y(this, null, function* () {
        let p = yield s(d, F(O({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), g = p.get(f), [h, ...y] = g && g.actions && g.actions[g.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: h ? ol(h.code, { errors: [h].concat(y) }) : null
        };
      });
    },
    existingPages(d) {
      return Y(this, null, function* () {
        let f = yield s(d, { prop: "info" });
        return d.filter((p) => f.has(p) && !f.get(p).missing);
      });
    },
    madeByOthers(d, f) {
      return Y(this, null, function* () {
        return (yield Promise.all(d.map((y) => Y(null, [y], function* ({ title: g, latest: h }) {
          var S, v;
          let k = h.parentId === 0 ? h : (v = (S = (yield s([g], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(g)) == null ? void 0 : S.revisions) == null ? void 0 : v.map(({ user: w, userid: m }) => ({ user: w, userId: m }))[0];
          return [g, k === void 0 || k.user !== f || k.userId === 0];
        })))).filter(([, g]) => g).map(([g]) => g);
      });
    },
    spokenLanguages: (d) => Y(null, null, function* () {
      return (yield c(d)).map(([f]) => f);
    }),
    babelLanguages: (d) => Y(null, null, function* () {
      return (yield c(d)).map((f) => f.join("-"));
    }),
    save(d) {
      return Y(this, null, function* () {
        let f = yield i(t.postWithToken("csrf", O(O(O(O(O(F(O({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return RP(f, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/page-lister.ts
function Qb(e) {
  let { api: t, namespaces: n } = e, r = (i) => new Promise((s, a) => {
    t.get(O({ formatversion: 2, action: "query" }, i)).then(s, (...c) => {
      a(ol(String(c[0]), c[1]));
    });
  });
  return {
    pagesBelow(i, s) {
      return Y(this, null, function* () {
        let a = i.indexOf(":"), l = i.slice(0, Math.max(a, 0)).trim().toLowerCase().replace(/ /g, "_"), c = l === "" ? void 0 : A(n, l), { query: u = {} } = yield r({
          list: "allpages",
          apnamespace: c != null ? c : 0,
          apprefix: c === void 0 ? i : i.slice(a + 1).trim(),
          apfilterredir: "nonredirects",
          aplimit: s
        });
        return (u.allpages || []).map(({ title: d }) => d);
      });
    },
    pagesInCategory(i, s) {
      return Y(this, null, function* () {
        let { query: a = {} } = yield r({ list: "categorymembers", cmtitle: i, cmtype: "page", cmlimit: s });
        return (a.categorymembers || []).map(({ title: l }) => l);
      });
    },
    history(i, s) {
      return Y(this, null, function* () {
        let { query: a = {} } = yield r({
          prop: "revisions",
          titles: i,
          rvprop: ["ids", "user", "userid", "timestamp", "content"],
          rvslots: "main",
          rvlimit: s
        }), [l] = a.pages || [];
        return (l && l.revisions || []).map((c) => {
          var u, d, f;
          return {
            id: c.revid,
            parentId: c.parentid,
            user: c.user === void 0 ? null : c.user,
            userId: c.userid || 0,
            timestamp: c.timestamp,
            text: (f = (d = (u = c.slots) == null ? void 0 : u.main) == null ? void 0 : d.content) != null ? f : null
          };
        });
      });
    }
  };
}

// src/extension/account.ts
function Kb(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// templates/data/affiliate-capacity.json
var Yb = {
  locale: "en",
  title: {
    default: "Capacity of our affiliates",
    ar: "\u0642\u062F\u0631\u0627\u062A \u0627\u0644\u0645\u0646\u0638\u0645\u0627\u062A \u0627\u0644\u062A\u0627\u0628\u0639\u0629 \u0644\u062D\u0631\u0643\u062A\u0646\u0627",
    fr: "Capacit\xE9s de nos affili\xE9s",
    es: "Capacidades de nuestros afiliados",
    tr: "Kurulu\u015Flar\u0131m\u0131z\u0131n kapasitesi"
  },
  description: {
    default: "This survey asks what a Wikimedia affiliate can do today, how firmly that stands when people leave, and what it wants to build next. One person answers for each affiliate, after talking about it with the others. It takes 8 to 10 minutes. Any question can be skipped, and answers can be changed later. They are saved on a public page with the user name of the person who answers.",
    ar: "\u064A\u0633\u0623\u0644 \u0647\u0630\u0627 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0639\u0645\u0627 \u062A\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u062A\u0627\u0628\u0639\u0629 \u0644\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647 \u0627\u0644\u064A\u0648\u0645\u060C \u0648\u0645\u062F\u0649 \u062B\u0628\u0627\u062A \u0630\u0644\u0643 \u0639\u0646\u062F \u0645\u063A\u0627\u062F\u0631\u0629 \u0628\u0639\u0636 \u0627\u0644\u0623\u0634\u062E\u0627\u0635\u060C \u0648\u0645\u0627 \u062A\u0631\u063A\u0628 \u0641\u064A \u0628\u0646\u0627\u0626\u0647 \u0644\u0627\u062D\u0642\u064B\u0627. \u064A\u062C\u064A\u0628 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0639\u0646 \u0643\u0644 \u0645\u0646\u0638\u0645\u0629 \u0628\u0639\u062F \u0627\u0644\u062A\u0634\u0627\u0648\u0631 \u0645\u0639 \u0628\u0642\u064A\u0629 \u0623\u0639\u0636\u0627\u0626\u0647\u0627. \u064A\u0633\u062A\u063A\u0631\u0642 \u0645\u0644\u0621 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0645\u0646 8 \u0625\u0644\u0649 10 \u062F\u0642\u0627\u0626\u0642. \u064A\u0645\u0643\u0646 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0645\u0646 \u064A\u062C\u064A\u0628.",
    fr: "Cette enqu\xEAte porte sur ce qu\u2019un affili\xE9 Wikimedia sait faire aujourd\u2019hui, sur la solidit\xE9 de ces capacit\xE9s quand des personnes s\u2019en vont, et sur ce qu\u2019il veut d\xE9velopper ensuite. Une personne r\xE9pond pour chaque affili\xE9, apr\xE8s en avoir parl\xE9 avec les autres. R\xE9pondre prend de 8 \xE0 10 minutes. On peut passer des questions et modifier les r\xE9ponses plus tard. Elles sont enregistr\xE9es sur une page publique, avec le nom d\u2019utilisateur ou d\u2019utilisatrice de la personne qui r\xE9pond.",
    es: "Esta encuesta pregunta qu\xE9 puede hacer hoy un afiliado de Wikimedia, cu\xE1n firme es eso cuando alguien se va y qu\xE9 quiere desarrollar despu\xE9s. Responde una persona por cada afiliado, despu\xE9s de hablarlo con las dem\xE1s. Responder lleva de 8 a 10 minutos. Se puede omitir cualquier pregunta y cambiar las respuestas m\xE1s adelante. Se guardan en una p\xE1gina p\xFAblica con el nombre de usuario de quien responde.",
    tr: "Bu anket, bir Wikimedia kurulu\u015Funun bug\xFCn neler yapabildi\u011Fini, ki\u015Filer ayr\u0131ld\u0131\u011F\u0131nda bunun ne kadar sa\u011Flam kald\u0131\u011F\u0131n\u0131 ve bundan sonra neyi geli\u015Ftirmek istedi\u011Fini sorar. Her kurulu\u015F ad\u0131na, di\u011Ferleriyle konu\u015Ftuktan sonra bir ki\u015Fi yan\u0131t verir. Yan\u0131tlamak 8-10 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar, yan\u0131tlayan\u0131n kullan\u0131c\u0131 ad\u0131yla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "affiliate",
      title: {
        default: "Your affiliate",
        ar: "\u0645\u0646\u0638\u0645\u062A\u0643\u0645",
        fr: "Votre affili\xE9",
        es: "Tu afiliado",
        tr: "Kurulu\u015Funuz"
      },
      elements: [
        {
          type: "text",
          name: "affiliate",
          title: {
            default: "For which affiliate do you answer?",
            ar: "\u0639\u0646 \u0623\u064A \u0645\u0646\u0638\u0645\u0629 \u062A\u062C\u064A\u0628\u0648\u0646\u061F",
            fr: "Pour quel affili\xE9 r\xE9pondez-vous ?",
            es: "\xBFEn nombre de qu\xE9 afiliado respondes?",
            tr: "Hangi kurulu\u015F ad\u0131na yan\u0131t veriyorsunuz?"
          },
          description: {
            default: "Write its name as it stands on Meta-Wiki, so that it is counted once only.",
            ar: "\u0627\u0643\u062A\u0628\u0648\u0627 \u0627\u0633\u0645\u0647\u0627 \u0643\u0645\u0627 \u064A\u0631\u062F \u0641\u064A \u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A\u060C \u062D\u062A\u0649 \u0644\u0627 \u062A\u064F\u062D\u0633\u0628 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0645\u0631\u0629.",
            fr: "\xC9crivez son nom tel qu\u2019il figure sur Meta-Wiki, pour qu\u2019il ne soit compt\xE9 qu\u2019une fois.",
            es: "Escribe su nombre tal como aparece en Meta-Wiki, para que se cuente una sola vez.",
            tr: "Yaln\u0131zca bir kez say\u0131lmas\u0131 i\xE7in ad\u0131n\u0131 Meta-Wiki\u2019de ge\xE7ti\u011Fi gibi yaz\u0131n\u0131z."
          },
          isRequired: !0,
          maxLength: 120
        },
        {
          type: "radiogroup",
          name: "kind",
          title: {
            default: "What kind of affiliate is it?",
            ar: "\u0645\u0627 \u0646\u0648\u0639 \u0647\u0630\u0647 \u0627\u0644\u0645\u0646\u0638\u0645\u0629\u061F",
            fr: "De quel type d\u2019affili\xE9 s\u2019agit-il ?",
            es: "\xBFQu\xE9 tipo de afiliado es?",
            tr: "Bu nas\u0131l bir kurulu\u015F?"
          },
          choices: [
            {
              value: "user-group",
              text: {
                default: "User group",
                ar: "\u0645\u062C\u0645\u0648\u0639\u0629 \u0645\u0633\u062A\u062E\u062F\u0645\u064A\u0646",
                fr: "Groupe d\u2019utilisateurs et d\u2019utilisatrices",
                es: "Grupo de usuarios",
                tr: "Kullan\u0131c\u0131 grubu"
              }
            },
            {
              value: "chapter",
              text: {
                default: "Chapter",
                ar: "\u0641\u0631\u0639",
                fr: "Chapitre",
                es: "Cap\xEDtulo",
                tr: "\u015Eube"
              }
            },
            {
              value: "thematic",
              text: {
                default: "Thematic organization",
                ar: "\u0645\u0646\u0638\u0645\u0629 \u0645\u0648\u0627\u0636\u064A\u0639\u064A\u0629",
                fr: "Organisation th\xE9matique",
                es: "Organizaci\xF3n tem\xE1tica",
                tr: "Tematik kurulu\u015F"
              }
            },
            {
              value: "hub",
              text: {
                default: "Hub or network of affiliates",
                ar: "\u0645\u0631\u0643\u0632 \u0623\u0648 \u0634\u0628\u0643\u0629 \u0645\u0646\u0638\u0645\u0627\u062A",
                fr: "Hub ou r\xE9seau d\u2019affili\xE9s",
                es: "Hub o red de afiliados",
                tr: "Merkez (hub) veya kurulu\u015Flar a\u011F\u0131"
              }
            }
          ],
          showOtherItem: !0
        },
        {
          type: "text",
          name: "active",
          title: {
            default: "How many people take part in your work in a typical month?",
            ar: "\u0643\u0645 \u0634\u062E\u0635\u064B\u0627 \u064A\u0634\u0627\u0631\u0643 \u0641\u064A \u0639\u0645\u0644\u0643\u0645 \u0641\u064A \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u0645\u0639\u062A\u0627\u062F\u061F",
            fr: "Combien de personnes participent \xE0 vos activit\xE9s au cours d\u2019un mois ordinaire ?",
            es: "\xBFCu\xE1ntas personas participan en su trabajo en un mes normal?",
            tr: "S\u0131radan bir ayda \xE7al\u0131\u015Fmalar\u0131n\u0131za ka\xE7 ki\u015Fi kat\u0131l\u0131yor?"
          },
          description: {
            default: "An estimate is enough.",
            ar: "\u064A\u0643\u0641\u064A \u062A\u0642\u062F\u064A\u0631 \u062A\u0642\u0631\u064A\u0628\u064A.",
            fr: "Une estimation suffit.",
            es: "Basta una estimaci\xF3n.",
            tr: "Tahmini bir say\u0131 yeterlidir."
          },
          inputType: "number",
          integer: !0,
          min: 0,
          max: 1e6
        },
        {
          type: "boolean",
          name: "staff",
          title: {
            default: "Does your affiliate have paid staff?",
            ar: "\u0647\u0644 \u0644\u062F\u0649 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0645\u0648\u0638\u0641\u0648\u0646 \u0628\u0623\u062C\u0631\u061F",
            fr: "Votre affili\xE9 emploie-t-il du personnel salari\xE9 ?",
            es: "\xBFTiene tu afiliado personal remunerado?",
            tr: "Kurulu\u015Funuzun \xFCcretli \xE7al\u0131\u015Fan\u0131 var m\u0131?"
          },
          showRefuseItem: !0
        },
        {
          type: "text",
          name: "positions",
          visibleIf: "{staff} = true",
          title: {
            default: "How many full-time positions is that altogether?",
            ar: "\u0643\u0645 \u0648\u0638\u064A\u0641\u0629 \u0628\u062F\u0648\u0627\u0645 \u0643\u0627\u0645\u0644 \u064A\u0639\u0627\u062F\u0644 \u0630\u0644\u0643 \u0641\u064A \u0627\u0644\u0645\u062C\u0645\u0648\u0639\u061F",
            fr: "\xC0 combien de postes \xE0 plein temps cela correspond-il en tout ?",
            es: "\xBFA cu\xE1ntos puestos de tiempo completo equivale en total?",
            tr: "Bu, toplam ka\xE7 tam zamanl\u0131 kadroya kar\u015F\u0131l\u0131k geliyor?"
          },
          description: {
            default: "Two people who work half of the time are one position.",
            ar: "\u0634\u062E\u0635\u0627\u0646 \u064A\u0639\u0645\u0644\u0627\u0646 \u0646\u0635\u0641 \u0627\u0644\u0648\u0642\u062A \u064A\u0633\u0627\u0648\u064A\u0627\u0646 \u0648\u0638\u064A\u0641\u0629 \u0648\u0627\u062D\u062F\u0629.",
            fr: "Deux personnes \xE0 mi-temps font un poste.",
            es: "Dos personas a medio tiempo son un puesto.",
            tr: "Yar\u0131 zamanl\u0131 iki ki\u015Fi bir kadro say\u0131l\u0131r."
          },
          inputType: "number",
          min: 0,
          max: 1e4
        }
      ]
    },
    {
      name: "capacities",
      title: {
        default: "What your affiliate can do",
        ar: "\u0645\u0627 \u062A\u0633\u062A\u0637\u064A\u0639 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647",
        fr: "Ce que votre affili\xE9 sait faire",
        es: "Lo que puede hacer tu afiliado",
        tr: "Kurulu\u015Funuzun yapabildikleri"
      },
      elements: [
        {
          type: "matrixdropdown",
          name: "capacities",
          title: {
            default: "How well does your affiliate do each of these, and would it go on if people left?",
            ar: "\u0645\u0627 \u0645\u062F\u0649 \u0625\u062A\u0642\u0627\u0646 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0644\u0643\u0644 \u0645\u0645\u0627 \u064A\u0644\u064A\u060C \u0648\u0647\u0644 \u064A\u0633\u062A\u0645\u0631 \u0630\u0644\u0643 \u0625\u0630\u0627 \u063A\u0627\u062F\u0631 \u0628\u0639\u0636 \u0627\u0644\u0623\u0634\u062E\u0627\u0635\u061F",
            fr: "Votre affili\xE9 r\xE9ussit-il chacune de ces t\xE2ches, et continuerait-il si des personnes s\u2019en allaient ?",
            es: "\xBFQu\xE9 tan bien hace tu afiliado cada una de estas cosas, y seguir\xEDa haci\xE9ndolas si alguien se fuera?",
            tr: "Kurulu\u015Funuz bunlar\u0131n her birini ne kadar iyi yap\u0131yor ve ki\u015Filer ayr\u0131lsa s\xFCrd\xFCrebilir mi?"
          },
          columns: [
            {
              name: "level",
              title: {
                default: "How well",
                ar: "\u0645\u062F\u0649 \u0627\u0644\u0625\u062A\u0642\u0627\u0646",
                fr: "Niveau",
                es: "Nivel",
                tr: "D\xFCzey"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "We do not do this yet",
                    ar: "\u0644\u0627 \u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u0628\u0639\u062F",
                    fr: "Nous ne le faisons pas encore",
                    es: "Todav\xEDa no lo hacemos",
                    tr: "Bunu hen\xFCz yapm\u0131yoruz"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "We have made first attempts",
                    ar: "\u0642\u0645\u0646\u0627 \u0628\u0645\u062D\u0627\u0648\u0644\u0627\u062A \u0623\u0648\u0644\u0649",
                    fr: "Nous avons fait de premiers essais",
                    es: "Hemos hecho los primeros intentos",
                    tr: "\u0130lk denemeleri yapt\u0131k"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "We do it, with gaps",
                    ar: "\u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u0645\u0639 \u0648\u062C\u0648\u062F \u062B\u063A\u0631\u0627\u062A",
                    fr: "Nous le faisons, avec des lacunes",
                    es: "Lo hacemos, con carencias",
                    tr: "Eksikleriyle yap\u0131yoruz"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "We do it well",
                    ar: "\u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u062C\u064A\u062F\u064B\u0627",
                    fr: "Nous le faisons bien",
                    es: "Lo hacemos bien",
                    tr: "\u0130yi yap\u0131yoruz"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "Others learn it from us",
                    ar: "\u064A\u062A\u0639\u0644\u0645\u0647 \u0627\u0644\u0622\u062E\u0631\u0648\u0646 \u0645\u0646\u0627",
                    fr: "D\u2019autres l\u2019apprennent de nous",
                    es: "Otros lo aprenden de nosotros",
                    tr: "Ba\u015Fkalar\u0131 bunu bizden \xF6\u011Freniyor"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to us",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0646\u0627",
                    fr: "Cela ne nous concerne pas",
                    es: "No se aplica en nuestro caso",
                    tr: "Bizim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            },
            {
              name: "robustness",
              title: {
                default: "How firmly",
                ar: "\u0645\u062F\u0649 \u0627\u0644\u062B\u0628\u0627\u062A",
                fr: "Solidit\xE9",
                es: "Solidez",
                tr: "Sa\u011Flaml\u0131k"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "It rests on one person",
                    ar: "\u064A\u0639\u062A\u0645\u062F \u0639\u0644\u0649 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F",
                    fr: "Cela repose sur une seule personne",
                    es: "Depende de una sola persona",
                    tr: "Tek bir ki\u015Fiye ba\u011Fl\u0131"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "A few people know how",
                    ar: "\u064A\u0639\u0631\u0641\u0647 \u0639\u062F\u062F \u0642\u0644\u064A\u0644 \u0645\u0646 \u0627\u0644\u0623\u0634\u062E\u0627\u0635",
                    fr: "Quelques personnes savent faire",
                    es: "Pocas personas saben c\xF3mo",
                    tr: "Birka\xE7 ki\u015Fi nas\u0131l yap\u0131ld\u0131\u011F\u0131n\u0131 biliyor"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "Several people take turns",
                    ar: "\u064A\u062A\u0646\u0627\u0648\u0628 \u0639\u0644\u064A\u0647 \u0639\u062F\u0629 \u0623\u0634\u062E\u0627\u0635",
                    fr: "Plusieurs personnes se relaient",
                    es: "Varias personas se turnan",
                    tr: "Bir\xE7ok ki\u015Fi d\xF6n\xFC\u015F\xFCml\xFC yap\u0131yor"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "It is written down and handed on",
                    ar: "\u0645\u0648\u062B\u0651\u0642 \u0648\u064A\u064F\u0646\u0642\u0644 \u0625\u0644\u0649 \u063A\u064A\u0631\u0646\u0627",
                    fr: "C\u2019est consign\xE9 par \xE9crit et transmis",
                    es: "Est\xE1 documentado y se transmite",
                    tr: "Yaz\u0131ya d\xF6k\xFClm\xFC\u015F ve aktar\u0131l\u0131yor"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to us",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0646\u0627",
                    fr: "Cela ne nous concerne pas",
                    es: "No se aplica en nuestro caso",
                    tr: "Bizim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            }
          ],
          rows: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ]
        }
      ]
    },
    {
      name: "next",
      title: {
        default: "What comes next",
        ar: "\u0645\u0627 \u0627\u0644\u062E\u0637\u0648\u0629 \u0627\u0644\u062A\u0627\u0644\u064A\u0629",
        fr: "Et ensuite",
        es: "Lo que sigue",
        tr: "Bundan sonras\u0131"
      },
      elements: [
        {
          type: "ranking",
          name: "build",
          title: {
            default: "What does your affiliate want to build first?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0631\u063A\u0628 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0641\u064A \u0628\u0646\u0627\u0626\u0647 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Que veut d\xE9velopper votre affili\xE9 en premier ?",
            es: "\xBFQu\xE9 quiere desarrollar primero tu afiliado?",
            tr: "Kurulu\u015Funuz \xF6ncelikle neyi geli\u015Ftirmek istiyor?"
          },
          description: {
            default: "Choose up to 3 and put the most urgent one first.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 3 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0648\u0627\u0628\u062F\u0623\u0648\u0627 \u0628\u0623\u0643\u062B\u0631\u0647\u0627 \u0625\u0644\u062D\u0627\u062D\u064B\u0627.",
            fr: "Choisissez-en 3 au maximum, le plus urgent en premier.",
            es: "Elige hasta 3 y pon primero lo m\xE1s urgente.",
            tr: "En fazla 3 tane se\xE7iniz ve en acil olan\u0131 ba\u015Fa koyunuz."
          },
          choices: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ],
          selectToRankEnabled: !0,
          maxSelectedChoices: 3
        },
        {
          type: "checkbox",
          name: "share",
          title: {
            default: "In what could your affiliate help others?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u062C\u0627\u0644 \u064A\u0645\u0643\u0646 \u0644\u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "En quoi votre affili\xE9 pourrait-il en aider d\u2019autres ?",
            es: "\xBFEn qu\xE9 podr\xEDa ayudar tu afiliado a otros?",
            tr: "Kurulu\u015Funuz ba\u015Fkalar\u0131na hangi konuda yard\u0131mc\u0131 olabilir?"
          },
          description: {
            default: "Choose all that apply. This is not a promise to help.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Plusieurs r\xE9ponses possibles. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Elige todas las opciones que correspondan. No es un compromiso de ayudar.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choices: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ],
          showNoneItem: !0,
          noneText: {
            default: "Nothing at the moment",
            ar: "\u0644\u0627 \u0634\u064A\u0621 \u0641\u064A \u0627\u0644\u0648\u0642\u062A \u0627\u0644\u062D\u0627\u0644\u064A",
            fr: "Rien pour le moment",
            es: "Nada por el momento",
            tr: "\u015Eu anda hi\xE7bir \u015Fey"
          }
        },
        {
          type: "checkbox",
          name: "methods",
          title: {
            default: "Which kinds of support would help your affiliate most?",
            ar: "\u0645\u0627 \u0623\u0646\u0648\u0627\u0639 \u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u0623\u0643\u062B\u0631 \u0641\u0627\u0626\u062F\u0629 \u0644\u0645\u0646\u0638\u0645\u062A\u0643\u0645\u061F",
            fr: "Quelles formes de soutien aideraient le plus votre affili\xE9 ?",
            es: "\xBFQu\xE9 tipos de apoyo ayudar\xEDan m\xE1s a tu afiliado?",
            tr: "Kurulu\u015Funuza en \xE7ok hangi destek t\xFCrleri yard\u0131mc\u0131 olur?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "training",
              text: {
                default: "Training: lessons for a group with a trainer",
                ar: "\u0627\u0644\u062A\u062F\u0631\u064A\u0628: \u062F\u0631\u0648\u0633 \u062C\u0645\u0627\u0639\u064A\u0629 \u0628\u0625\u0634\u0631\u0627\u0641 \u0645\u062F\u0631\u0628 \u0623\u0648 \u0645\u062F\u0631\u0628\u0629",
                fr: "Formation\xA0: des s\xE9ances en groupe avec une formatrice ou un formateur",
                es: "Formaci\xF3n: sesiones en grupo con una persona formadora",
                tr: "E\u011Fitim: bir e\u011Fitmenle grup dersleri"
              }
            },
            {
              value: "mentoring",
              text: {
                default: "Mentoring: regular support from one experienced person",
                ar: "\u0627\u0644\u0625\u0631\u0634\u0627\u062F: \u062F\u0639\u0645 \u0645\u0646\u062A\u0638\u0645 \u0645\u0646 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0630\u064A \u062E\u0628\u0631\u0629",
                fr: "Mentorat\xA0: le soutien r\xE9gulier d\u2019une personne exp\xE9riment\xE9e",
                es: "Mentor\xEDa: apoyo regular de una persona con experiencia",
                tr: "Mentorluk: deneyimli bir ki\u015Fiden d\xFCzenli destek"
              }
            },
            {
              value: "consulting",
              text: {
                default: "Consulting: advice from an expert on one question or project",
                ar: "\u0627\u0644\u0627\u0633\u062A\u0634\u0627\u0631\u0629: \u0646\u0635\u064A\u062D\u0629 \u0645\u0646 \u0630\u0648\u064A \u0627\u0644\u062E\u0628\u0631\u0629 \u0628\u0634\u0623\u0646 \u0633\u0624\u0627\u0644 \u0623\u0648 \u0645\u0634\u0631\u0648\u0639 \u0645\u062D\u062F\u062F",
                fr: "Conseil\xA0: l\u2019avis de sp\xE9cialistes sur une question ou un projet",
                es: "Asesoramiento: consejo de especialistas sobre una pregunta o un proyecto",
                tr: "Dan\u0131\u015Fmanl\u0131k: bir soru veya proje hakk\u0131nda uzman g\xF6r\xFC\u015F\xFC"
              }
            },
            {
              value: "online-learning",
              text: {
                default: "Online learning: courses, videos or texts at your own pace",
                ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0639\u0628\u0631 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A: \u062F\u0648\u0631\u0627\u062A \u0623\u0648 \u0645\u0642\u0627\u0637\u0639 \u0645\u0631\u0626\u064A\u0629 \u0623\u0648 \u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062A\u064A \u062A\u0646\u0627\u0633\u0628\u0643\u0645",
                fr: "Apprentissage en ligne\xA0: des cours, des vid\xE9os ou des textes, \xE0 votre rythme",
                es: "Aprendizaje en l\xEDnea: cursos, v\xEDdeos o textos a tu propio ritmo",
                tr: "\xC7evrim i\xE7i \xF6\u011Frenme: kendi h\u0131z\u0131n\u0131zda dersler, videolar veya metinler"
              }
            },
            {
              value: "peer-support",
              text: {
                default: "Peer support: people with similar tasks help each other",
                ar: "\u062F\u0639\u0645 \u0627\u0644\u0623\u0642\u0631\u0627\u0646: \u062A\u0628\u0627\u062F\u0644 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0628\u064A\u0646 \u0623\u0634\u062E\u0627\u0635 \u0644\u062F\u064A\u0647\u0645 \u0645\u0647\u0627\u0645 \u0645\u062A\u0634\u0627\u0628\u0647\u0629",
                fr: "Entraide entre pairs\xA0: des personnes aux t\xE2ches semblables se soutiennent",
                es: "Apoyo entre pares: personas con tareas parecidas se ayudan entre s\xED",
                tr: "Akran deste\u011Fi: benzer i\u015Fler yapan ki\u015Filerin birbirine yard\u0131m etmesi"
              }
            },
            {
              value: "event",
              text: {
                default: "Events: workshops, meetups or conferences",
                ar: "\u0627\u0644\u0641\u0639\u0627\u0644\u064A\u0627\u062A: \u0648\u0631\u0634 \u0639\u0645\u0644 \u0623\u0648 \u0644\u0642\u0627\u0621\u0627\u062A \u0623\u0648 \u0645\u0624\u062A\u0645\u0631\u0627\u062A",
                fr: "\xC9v\xE9nements\xA0: des ateliers, des rencontres ou des conf\xE9rences",
                es: "Eventos: talleres, encuentros o congresos",
                tr: "Etkinlikler: at\xF6lyeler, bulu\u015Fmalar veya konferanslar"
              }
            }
          ]
        },
        {
          type: "comment",
          name: "comment",
          title: {
            default: "Is there anything else that others should know about the capacities of your affiliate?",
            ar: "\u0647\u0644 \u0647\u0646\u0627\u0643 \u0634\u064A\u0621 \u0622\u062E\u0631 \u064A\u0646\u0628\u063A\u064A \u0623\u0646 \u064A\u0639\u0631\u0641\u0647 \u0627\u0644\u0622\u062E\u0631\u0648\u0646 \u0639\u0646 \u0642\u062F\u0631\u0627\u062A \u0645\u0646\u0638\u0645\u062A\u0643\u0645\u061F",
            fr: "Y a-t-il autre chose que d\u2019autres devraient savoir sur les capacit\xE9s de votre affili\xE9 ?",
            es: "\xBFHay algo m\xE1s que otros deban saber sobre las capacidades de tu afiliado?",
            tr: "Kurulu\u015Funuzun kapasitesi hakk\u0131nda ba\u015Fkalar\u0131n\u0131n bilmesi gereken ba\u015Fka bir \u015Fey var m\u0131?"
          },
          description: {
            default: "Your text will be public. Please leave out private details about yourself and others.",
            ar: "\u0633\u064A\u0643\u0648\u0646 \u0646\u0635\u0643\u0645 \u0645\u062A\u0627\u062D\u064B\u0627 \u0644\u0644\u062C\u0645\u064A\u0639. \u064A\u064F\u0631\u062C\u0649 \u0639\u062F\u0645 \u0630\u0643\u0631 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u062E\u0627\u0635\u0629 \u0639\u0646\u0643\u0645 \u0623\u0648 \u0639\u0646 \u0627\u0644\u0622\u062E\u0631\u064A\u0646.",
            fr: "Votre texte sera public. Merci de ne pas y donner d\u2019informations priv\xE9es sur vous ou sur d\u2019autres personnes.",
            es: "Tu texto ser\xE1 p\xFAblico. No incluyas datos privados sobre ti ni sobre otras personas.",
            tr: "Metniniz herkese a\xE7\u0131k olacakt\u0131r. L\xFCtfen kendinize veya ba\u015Fkalar\u0131na ait \xF6zel bilgileri yazmay\u0131n\u0131z."
          },
          maxLength: 2e3
        }
      ]
    }
  ],
  localSkills: {
    id: "affiliate-capacity",
    status: "draft",
    audience: {
      population: "affiliates",
      description: {
        default: "One person for each Wikimedia affiliate, chosen by the affiliate",
        ar: "\u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0639\u0646 \u0643\u0644 \u0645\u0646\u0638\u0645\u0629 \u062A\u0627\u0628\u0639\u0629 \u0644\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u062A\u062E\u062A\u0627\u0631\u0647 \u0627\u0644\u0645\u0646\u0638\u0645\u0629",
        fr: "Une personne pour chaque affili\xE9 Wikimedia, choisie par l\u2019affili\xE9",
        es: "Una persona por cada afiliado de Wikimedia, elegida por el afiliado",
        tr: "Her Wikimedia kurulu\u015Fu i\xE7in, kurulu\u015Fun se\xE7ti\u011Fi bir ki\u015Fi"
      }
    },
    minAnswers: 1,
    minCell: 1,
    notInStatistics: [
      "na"
    ],
    measures: {
      wantToLearn: "build",
      canTeach: "share",
      groupBy: [
        "kind"
      ]
    }
  }
};

// templates/data/skills-needs-assessment.json
var Zb = {
  locale: "en",
  title: {
    default: "Skills needs assessment",
    ar: "\u062A\u0642\u062F\u064A\u0631 \u0627\u0644\u0627\u062D\u062A\u064A\u0627\u062C\u0627\u062A \u0645\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
    fr: "\xC9valuation des besoins en comp\xE9tences",
    es: "Evaluaci\xF3n de necesidades de habilidades",
    tr: "Beceri ihtiya\xE7lar\u0131 de\u011Ferlendirmesi"
  },
  description: {
    default: "This survey asks which skills you need for what you do in the Wikimedia movement, which ones you already have, and how you like to learn. The results help your community to plan training and to bring people together. It takes 6 to 8 minutes. You can skip any question and change your answers later. Your answers are saved on a public page with your user name.",
    ar: "\u064A\u0633\u0623\u0644 \u0647\u0630\u0627 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u062D\u062A\u0627\u062C\u0648\u0646 \u0625\u0644\u064A\u0647\u0627 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u0648\u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u0645\u062A\u0648\u0641\u0631\u0629 \u0644\u062F\u064A\u0643\u0645\u060C \u0648\u0639\u0646 \u0637\u0631\u0642 \u0627\u0644\u062A\u0639\u0644\u0645 \u0627\u0644\u062A\u064A \u062A\u0641\u0636\u0644\u0648\u0646\u0647\u0627. \u062A\u0633\u0627\u0639\u062F \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0645\u062C\u062A\u0645\u0639\u0643\u0645 \u0639\u0644\u0649 \u0627\u0644\u062A\u062E\u0637\u064A\u0637 \u0644\u0644\u062A\u062F\u0631\u064A\u0628 \u0648\u0639\u0644\u0649 \u0627\u0644\u062A\u0639\u0627\u0631\u0641 \u0628\u064A\u0646 \u0645\u0646 \u064A\u0631\u063A\u0628 \u0641\u064A \u0627\u0644\u062A\u0639\u0644\u0645 \u0648\u0645\u0646 \u064A\u0645\u0643\u0646\u0647 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629. \u064A\u0633\u062A\u063A\u0631\u0642 \u0645\u0644\u0621 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0645\u0646 6 \u0625\u0644\u0649 8 \u062F\u0642\u0627\u0626\u0642. \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0625\u062C\u0627\u0628\u0627\u062A\u0643\u0645 \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0643\u0645.",
    fr: "Cette enqu\xEAte porte sur les comp\xE9tences dont vous avez besoin pour vos activit\xE9s dans le mouvement Wikimedia, sur celles que vous avez d\xE9j\xE0 et sur vos fa\xE7ons pr\xE9f\xE9r\xE9es d\u2019apprendre. Les r\xE9sultats aident votre communaut\xE9 \xE0 planifier des formations et \xE0 mettre des personnes en relation. R\xE9pondre prend de 6 \xE0 8 minutes. Vous pouvez passer les questions de votre choix et modifier vos r\xE9ponses plus tard. Vos r\xE9ponses sont enregistr\xE9es sur une page publique, avec votre nom d\u2019utilisateur ou d\u2019utilisatrice.",
    es: "Esta encuesta pregunta qu\xE9 habilidades necesitas para lo que haces en el movimiento Wikimedia, cu\xE1les tienes ya y c\xF3mo prefieres aprender. Los resultados ayudan a tu comunidad a planificar la formaci\xF3n y a poner a las personas en contacto. Responder lleva de 6 a 8 minutos. Puedes omitir cualquier pregunta y cambiar tus respuestas m\xE1s adelante. Tus respuestas se guardan en una p\xE1gina p\xFAblica con tu nombre de usuario.",
    tr: "Bu anket, Wikimedia hareketinde yapt\u0131klar\u0131n\u0131z i\xE7in hangi becerilere ihtiya\xE7 duydu\u011Funuzu, hangi becerilere sahip oldu\u011Funuzu ve nas\u0131l \xF6\u011Frenmeyi tercih etti\u011Finizi sorar. Sonu\xE7lar, toplulu\u011Funuzun e\u011Fitim planlamas\u0131na ve insanlar\u0131 bir araya getirmesine yard\u0131mc\u0131 olur. Yan\u0131tlamak 6-8 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131n\u0131z\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar\u0131n\u0131z, kullan\u0131c\u0131 ad\u0131n\u0131zla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "about-you",
      title: {
        default: "About you",
        ar: "\u0646\u0628\u0630\u0629 \u0639\u0646\u0643\u0645",
        fr: "\xC0 propos de vous",
        es: "Acerca de ti",
        tr: "Hakk\u0131n\u0131zda"
      },
      elements: [
        {
          type: "checkbox",
          name: "role",
          title: {
            default: "What do you do in the Wikimedia movement?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Que faites-vous dans le mouvement Wikimedia\xA0?",
            es: "\xBFQu\xE9 haces en el movimiento Wikimedia?",
            tr: "Wikimedia hareketinde neler yap\u0131yorsunuz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "newcomer",
              text: {
                default: "I started recently",
                ar: "\u0628\u062F\u0623\u062A\u064F \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u062D\u062F\u064A\u062B\u064B\u0627",
                fr: "Je contribue depuis peu",
                es: "Empec\xE9 hace poco",
                tr: "Yeni ba\u015Flad\u0131m"
              }
            },
            {
              value: "editor",
              text: {
                default: "I add or improve content (text, images, data)",
                ar: "\u0623\u0636\u064A\u0641 \u0627\u0644\u0645\u062D\u062A\u0648\u0649 \u0623\u0648 \u0623\u062D\u0633\u0651\u0646\u0647 (\u0646\u0635\u0648\u0635\u060C \u0635\u0648\u0631\u060C \u0628\u064A\u0627\u0646\u0627\u062A)",
                fr: "J\u2019ajoute ou j\u2019am\xE9liore du contenu (textes, images, donn\xE9es)",
                es: "A\xF1ado o mejoro contenidos (textos, im\xE1genes, datos)",
                tr: "\u0130\xE7erik ekliyor veya geli\u015Ftiriyorum (metin, g\xF6rsel, veri)"
              }
            },
            {
              value: "reviewer",
              text: {
                default: "I check the edits of others, or I have administrator rights",
                ar: "\u0623\u0631\u0627\u062C\u0639 \u062A\u0639\u062F\u064A\u0644\u0627\u062A \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u060C \u0623\u0648 \u0644\u062F\u064A\u0651 \u0635\u0644\u0627\u062D\u064A\u0627\u062A \u0625\u062F\u0627\u0631\u064A\u0629",
                fr: "Je v\xE9rifie les modifications d\u2019autres personnes, ou j\u2019ai des droits d\u2019administration",
                es: "Reviso las ediciones de otras personas o tengo permisos de administraci\xF3n",
                tr: "Ba\u015Fkalar\u0131n\u0131n de\u011Fi\u015Fikliklerini denetliyorum veya y\xF6netim yetkilerim var"
              }
            },
            {
              value: "technical",
              text: {
                default: "I work on templates, bots, tools or software",
                ar: "\u0623\u0639\u0645\u0644 \u0639\u0644\u0649 \u0627\u0644\u0642\u0648\u0627\u0644\u0628 \u0623\u0648 \u0627\u0644\u0628\u0648\u062A\u0627\u062A \u0623\u0648 \u0627\u0644\u0623\u062F\u0648\u0627\u062A \u0623\u0648 \u0627\u0644\u0628\u0631\u0645\u062C\u064A\u0627\u062A",
                fr: "Je travaille sur des mod\xE8les, des bots, des outils ou des logiciels",
                es: "Trabajo con plantillas, bots, herramientas o programas",
                tr: "\u015Eablon, bot, ara\xE7 veya yaz\u0131l\u0131m geli\u015Ftiriyorum"
              }
            },
            {
              value: "organizer",
              text: {
                default: "I organize events, campaigns or programs",
                ar: "\u0623\u0646\u0638\u0651\u0645 \u0641\u0639\u0627\u0644\u064A\u0627\u062A \u0623\u0648 \u062D\u0645\u0644\u0627\u062A \u0623\u0648 \u0628\u0631\u0627\u0645\u062C",
                fr: "J\u2019organise des \xE9v\xE9nements, des campagnes ou des programmes",
                es: "Organizo eventos, campa\xF1as o programas",
                tr: "Etkinlik, kampanya veya program d\xFCzenliyorum"
              }
            },
            {
              value: "trainer",
              text: {
                default: "I train or mentor other people",
                ar: "\u0623\u062F\u0631\u0651\u0628 \u0623\u0634\u062E\u0627\u0635\u064B\u0627 \u0622\u062E\u0631\u064A\u0646 \u0623\u0648 \u0623\u0631\u0634\u062F\u0647\u0645",
                fr: "Je forme ou j\u2019accompagne d\u2019autres personnes",
                es: "Formo u oriento a otras personas",
                tr: "Ba\u015Fkalar\u0131na e\u011Fitim veya mentorluk veriyorum"
              }
            },
            {
              value: "affiliate",
              text: {
                default: "I am on the board, the staff or a committee of a Wikimedia organization",
                ar: "\u0623\u0634\u0627\u0631\u0643 \u0641\u064A \u0645\u062C\u0644\u0633 \u0625\u062F\u0627\u0631\u0629 \u0625\u062D\u062F\u0649 \u0645\u0646\u0638\u0645\u0627\u062A \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0623\u0648 \u0623\u0639\u0645\u0644 \u0636\u0645\u0646 \u0641\u0631\u064A\u0642\u0647\u0627 \u0623\u0648 \u0625\u062D\u062F\u0649 \u0644\u062C\u0627\u0646\u0647\u0627",
                fr: "Je fais partie du conseil d\u2019administration, de l\u2019\xE9quipe salari\xE9e ou d\u2019un comit\xE9 d\u2019une organisation Wikimedia",
                es: "Formo parte de la junta directiva, del personal o de un comit\xE9 de una organizaci\xF3n Wikimedia",
                tr: "Bir Wikimedia kurulu\u015Funun y\xF6netim kurulunda, \xE7al\u0131\u015Fan kadrosunda veya bir komitesinde yer al\u0131yorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          }
        },
        {
          type: "radiogroup",
          name: "years",
          title: {
            default: "How long have you contributed to Wikimedia projects?",
            ar: "\u0645\u0646\u0630 \u0645\u062A\u0649 \u062A\u0634\u0627\u0631\u0643\u0648\u0646 \u0641\u064A \u0645\u0634\u0627\u0631\u064A\u0639 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Depuis combien de temps contribuez-vous aux projets Wikimedia\xA0?",
            es: "\xBFCu\xE1nto tiempo llevas contribuyendo a los proyectos Wikimedia?",
            tr: "Ne zamand\u0131r Wikimedia projelerine katk\u0131da bulunuyorsunuz?"
          },
          description: {
            default: "Count full years only.",
            ar: "\u064A\u064F\u0631\u062C\u0649 \u0627\u062D\u062A\u0633\u0627\u0628 \u0627\u0644\u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0643\u0627\u0645\u0644\u0629 \u0641\u0642\u0637.",
            fr: "Comptez seulement les ann\xE9es compl\xE8tes.",
            es: "Cuenta solo los a\xF1os completos.",
            tr: "Yaln\u0131zca tamamlanm\u0131\u015F y\u0131llar\u0131 say\u0131n\u0131z."
          },
          choices: [
            {
              value: "under-1",
              text: {
                default: "Less than 1 year",
                ar: "\u0623\u0642\u0644 \u0645\u0646 \u0633\u0646\u0629",
                fr: "Moins d\u2019un an",
                es: "Menos de 1 a\xF1o",
                tr: "1 y\u0131ldan az"
              }
            },
            {
              value: "1-2",
              text: {
                default: "1 or 2 years",
                ar: "\u0633\u0646\u0629 \u0623\u0648 \u0633\u0646\u062A\u0627\u0646",
                fr: "1 ou 2 ans",
                es: "1 o 2 a\xF1os",
                tr: "1 veya 2 y\u0131l"
              }
            },
            {
              value: "3-5",
              text: {
                default: "3 to 5 years",
                ar: "\u0645\u0646 3 \u0625\u0644\u0649 5 \u0633\u0646\u0648\u0627\u062A",
                fr: "De 3 \xE0 5 ans",
                es: "De 3 a 5 a\xF1os",
                tr: "3-5 y\u0131l"
              }
            },
            {
              value: "6-10",
              text: {
                default: "6 to 10 years",
                ar: "\u0645\u0646 6 \u0625\u0644\u0649 10 \u0633\u0646\u0648\u0627\u062A",
                fr: "De 6 \xE0 10 ans",
                es: "De 6 a 10 a\xF1os",
                tr: "6-10 y\u0131l"
              }
            },
            {
              value: "over-10",
              text: {
                default: "More than 10 years",
                ar: "\u0623\u0643\u062B\u0631 \u0645\u0646 10 \u0633\u0646\u0648\u0627\u062A",
                fr: "Plus de 10 ans",
                es: "M\xE1s de 10 a\xF1os",
                tr: "10 y\u0131ldan fazla"
              }
            }
          ],
          showRefuseItem: !0
        },
        {
          type: "radiogroup",
          name: "region",
          title: {
            default: "In which region of the world are you mostly active?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0646\u0637\u0642\u0629 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645 \u062A\u0646\u0634\u0637\u0648\u0646 \u063A\u0627\u0644\u0628\u064B\u0627\u061F",
            fr: "Dans quelle r\xE9gion du monde contribuez-vous principalement\xA0?",
            es: "\xBFEn qu\xE9 regi\xF3n del mundo participas principalmente?",
            tr: "\xC7o\u011Funlukla d\xFCnyan\u0131n hangi b\xF6lgesinde etkinsiniz?"
          },
          choices: [
            {
              value: "sub-saharan-africa",
              text: {
                default: "Sub-Saharan Africa",
                ar: "\u0625\u0641\u0631\u064A\u0642\u064A\u0627 \u062C\u0646\u0648\u0628 \u0627\u0644\u0635\u062D\u0631\u0627\u0621",
                fr: "Afrique subsaharienne",
                es: "\xC1frica subsahariana",
                tr: "Sahra Alt\u0131 Afrika"
              }
            },
            {
              value: "mena",
              text: {
                default: "Middle East and North Africa",
                ar: "\u0627\u0644\u0634\u0631\u0642 \u0627\u0644\u0623\u0648\u0633\u0637 \u0648\u0634\u0645\u0627\u0644 \u0625\u0641\u0631\u064A\u0642\u064A\u0627",
                fr: "Moyen-Orient et Afrique du Nord",
                es: "Oriente Medio y Norte de \xC1frica",
                tr: "Orta Do\u011Fu ve Kuzey Afrika"
              }
            },
            {
              value: "latin-america",
              text: {
                default: "Latin America and the Caribbean",
                ar: "\u0623\u0645\u0631\u064A\u0643\u0627 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0643\u0627\u0631\u064A\u0628\u064A",
                fr: "Am\xE9rique latine et Cara\xEFbes",
                es: "Am\xE9rica Latina y el Caribe",
                tr: "Latin Amerika ve Karayipler"
              }
            },
            {
              value: "north-america",
              text: {
                default: "United States and Canada",
                ar: "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u062A\u062D\u062F\u0629 \u0648\u0643\u0646\u062F\u0627",
                fr: "\xC9tats-Unis et Canada",
                es: "Estados Unidos y Canad\xE1",
                tr: "Amerika Birle\u015Fik Devletleri ve Kanada"
              }
            },
            {
              value: "northern-western-europe",
              text: {
                default: "Northern and Western Europe",
                ar: "\u0634\u0645\u0627\u0644 \u0623\u0648\u0631\u0648\u0628\u0627 \u0648\u063A\u0631\u0628\u0647\u0627",
                fr: "Europe du Nord et de l\u2019Ouest",
                es: "Europa septentrional y occidental",
                tr: "Kuzey ve Bat\u0131 Avrupa"
              }
            },
            {
              value: "eastern-europe-central-asia",
              text: {
                default: "Central and Eastern Europe and Central Asia",
                ar: "\u0648\u0633\u0637 \u0623\u0648\u0631\u0648\u0628\u0627 \u0648\u0634\u0631\u0642\u0647\u0627 \u0648\u0622\u0633\u064A\u0627 \u0627\u0644\u0648\u0633\u0637\u0649",
                fr: "Europe centrale et orientale et Asie centrale",
                es: "Europa Central y Oriental y Asia Central",
                tr: "Orta ve Do\u011Fu Avrupa ile Orta Asya"
              }
            },
            {
              value: "south-asia",
              text: {
                default: "South Asia",
                ar: "\u062C\u0646\u0648\u0628 \u0622\u0633\u064A\u0627",
                fr: "Asie du Sud",
                es: "Asia meridional",
                tr: "G\xFCney Asya"
              }
            },
            {
              value: "eseap",
              text: {
                default: "East Asia, Southeast Asia and the Pacific",
                ar: "\u0634\u0631\u0642 \u0622\u0633\u064A\u0627 \u0648\u062C\u0646\u0648\u0628 \u0634\u0631\u0642 \u0622\u0633\u064A\u0627 \u0648\u0627\u0644\u0645\u062D\u064A\u0637 \u0627\u0644\u0647\u0627\u062F\u0626",
                fr: "Asie de l\u2019Est, Asie du Sud-Est et Pacifique",
                es: "Asia Oriental, Sudeste Asi\xE1tico y Pac\xEDfico",
                tr: "Do\u011Fu Asya, G\xFCneydo\u011Fu Asya ve Pasifik"
              }
            }
          ],
          showRefuseItem: !0
        },
        {
          type: "tagbox",
          name: "languages",
          title: {
            default: "In which languages do you contribute?",
            ar: "\u0628\u0623\u064A \u0644\u063A\u0627\u062A \u062A\u0634\u0627\u0631\u0643\u0648\u0646\u061F",
            fr: "Dans quelles langues contribuez-vous ?",
            es: "\xBFEn qu\xE9 idiomas contribuyes?",
            tr: "Hangi dillerde katk\u0131da bulunuyorsunuz?"
          },
          description: {
            default: "Search for a language by its name or code. Add as many as you need.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 \u0627\u0644\u0644\u063A\u0629 \u0628\u0627\u0633\u0645\u0647\u0627 \u0623\u0648 \u0628\u0631\u0645\u0632\u0647\u0627. \u064A\u0645\u0643\u0646 \u0625\u0636\u0627\u0641\u0629 \u0645\u0627 \u064A\u0644\u0632\u0645 \u0645\u0646 \u0627\u0644\u0644\u063A\u0627\u062A.",
            fr: "Cherchez une langue par son nom ou son code. Ajoutez-en autant qu\u2019il faut.",
            es: "Busca un idioma por su nombre o su c\xF3digo. A\xF1ade los que necesites.",
            tr: "Dili ad\u0131yla veya koduyla aray\u0131n\u0131z. Gerekti\u011Fi kadar dil ekleyebilirsiniz."
          },
          choicesFrom: "languages",
          maxSelectedChoices: 20
        },
        {
          type: "tagbox",
          name: "wikis",
          title: {
            default: "On which wikis have you been most active in the last 12 months?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0648\u0627\u0642\u0639 \u0648\u064A\u0643\u064A \u0643\u0627\u0646 \u0646\u0634\u0627\u0637\u0643\u0645 \u0623\u0643\u0628\u0631 \u062E\u0644\u0627\u0644 \u0622\u062E\u0631 12 \u0634\u0647\u0631\u064B\u0627\u061F",
            fr: "Sur quels wikis avez-vous \xE9t\xE9 le plus actif ou active au cours des 12 derniers mois ?",
            es: "\xBFEn qu\xE9 wikis has participado m\xE1s en los \xFAltimos 12 meses?",
            tr: "Son 12 ayda en \xE7ok hangi vikilerde etkindiniz?"
          },
          description: {
            default: "Choose up to 5, such as Wikimedia Commons or the Wikipedia in your language.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 5 \u0645\u0648\u0627\u0642\u0639 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0645\u062B\u0644 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632 \u0623\u0648 \u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627 \u0628\u0644\u063A\u062A\u0643\u0645.",
            fr: "Choisissez-en 5 au maximum, par exemple Wikimedia Commons ou la Wikip\xE9dia dans votre langue.",
            es: "Elige hasta 5, como Wikimedia Commons o la Wikipedia en tu idioma.",
            tr: "En fazla 5 viki se\xE7iniz; \xF6rne\u011Fin Wikimedia Commons veya kendi dilinizdeki Vikipedi."
          },
          choicesFrom: "wikis",
          maxSelectedChoices: 5
        }
      ]
    },
    {
      name: "skills",
      title: {
        default: "Skills",
        ar: "\u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
        fr: "Comp\xE9tences",
        es: "Habilidades",
        tr: "Beceriler"
      },
      elements: [
        {
          type: "matrixdropdown",
          name: "skills",
          title: {
            default: "How important is each skill for what you do in the Wikimedia movement, and how well can you do it today?",
            ar: "\u0645\u0627 \u0623\u0647\u0645\u064A\u0629 \u0643\u0644 \u0645\u0647\u0627\u0631\u0629 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u0648\u0645\u0627 \u0645\u0633\u062A\u0648\u0627\u0643\u0645 \u0641\u064A\u0647\u0627 \u0627\u0644\u064A\u0648\u0645\u061F",
            fr: "Quelle est l\u2019importance de chaque comp\xE9tence pour vos activit\xE9s dans le mouvement Wikimedia, et quel est votre niveau actuel\xA0?",
            es: "\xBFQu\xE9 importancia tiene cada habilidad para lo que haces en el movimiento Wikimedia y cu\xE1l es tu nivel actual?",
            tr: "Her bir beceri, Wikimedia hareketinde yapt\u0131klar\u0131n\u0131z i\xE7in ne kadar \xF6nemli ve bug\xFCn bu becerideki d\xFCzeyiniz nedir?"
          },
          description: {
            default: "Think of what you do now and of what you want to do in the next 12 months.",
            ar: "\u0641\u0643\u0651\u0631\u0648\u0627 \u0641\u064A\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u062D\u0627\u0644\u064A\u064B\u0627 \u0648\u0641\u064A\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647 \u062E\u0644\u0627\u0644 \u0627\u0644\u0623\u0634\u0647\u0631 \u0627\u0644\u0627\u062B\u0646\u064A \u0639\u0634\u0631 \u0627\u0644\u0645\u0642\u0628\u0644\u0629.",
            fr: "Pensez \xE0 ce que vous faites maintenant et \xE0 ce que vous voulez faire dans les 12 prochains mois.",
            es: "Piensa en lo que haces ahora y en lo que quieres hacer en los pr\xF3ximos 12 meses.",
            tr: "\u015Eu anda yapt\u0131klar\u0131n\u0131z\u0131 ve \xF6n\xFCm\xFCzdeki 12 ay i\xE7inde yapmak istediklerinizi d\xFC\u015F\xFCn\xFCn\xFCz."
          },
          columns: [
            {
              name: "importance",
              title: {
                default: "Importance for what you do",
                ar: "\u0627\u0644\u0623\u0647\u0645\u064A\u0629 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647",
                fr: "Importance pour vos activit\xE9s",
                es: "Importancia para lo que haces",
                tr: "Yapt\u0131klar\u0131n\u0131z i\xE7in \xF6nemi"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "Not important at all",
                    ar: "\u063A\u064A\u0631 \u0645\u0647\u0645\u0629 \u0625\u0637\u0644\u0627\u0642\u064B\u0627",
                    fr: "Pas du tout importante",
                    es: "Nada importante",
                    tr: "Hi\xE7 \xF6nemli de\u011Fil"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "Slightly important",
                    ar: "\u0645\u0647\u0645\u0629 \u0642\u0644\u064A\u0644\u064B\u0627",
                    fr: "Peu importante",
                    es: "Poco importante",
                    tr: "Biraz \xF6nemli"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "Moderately important",
                    ar: "\u0645\u062A\u0648\u0633\u0637\u0629 \u0627\u0644\u0623\u0647\u0645\u064A\u0629",
                    fr: "Moyennement importante",
                    es: "Moderadamente importante",
                    tr: "Orta derecede \xF6nemli"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "Very important",
                    ar: "\u0645\u0647\u0645\u0629 \u062C\u062F\u064B\u0627",
                    fr: "Tr\xE8s importante",
                    es: "Muy importante",
                    tr: "\xC7ok \xF6nemli"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "Essential",
                    ar: "\u0623\u0633\u0627\u0633\u064A\u0629 \u0644\u0627 \u063A\u0646\u0649 \u0639\u0646\u0647\u0627",
                    fr: "Indispensable",
                    es: "Imprescindible",
                    tr: "Vazge\xE7ilmez"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to me",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0651",
                    fr: "Cela ne me concerne pas",
                    es: "No se aplica en mi caso",
                    tr: "Benim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            },
            {
              name: "ability",
              title: {
                default: "Your ability today",
                ar: "\u0645\u0633\u062A\u0648\u0627\u0643\u0645 \u0627\u0644\u064A\u0648\u0645",
                fr: "Votre niveau actuel",
                es: "Tu nivel actual",
                tr: "Bug\xFCnk\xFC d\xFCzeyiniz"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "I cannot do this yet",
                    ar: "\u0644\u0627 \u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0630\u0644\u0643 \u0628\u0639\u062F",
                    fr: "Je ne sais pas encore le faire",
                    es: "Todav\xEDa no s\xE9 hacerlo",
                    tr: "Bunu hen\xFCz yapam\u0131yorum"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "I can do this with help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0630\u0644\u0643 \u0628\u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais le faire avec de l\u2019aide",
                    es: "Puedo hacerlo con ayuda",
                    tr: "Bunu yard\u0131m alarak yapabiliyorum"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "I can do simple tasks without help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0627\u0644\u0645\u0647\u0627\u0645 \u0627\u0644\u0628\u0633\u064A\u0637\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais faire des t\xE2ches simples sans aide",
                    es: "Puedo hacer tareas sencillas sin ayuda",
                    tr: "Basit i\u015Fleri yard\u0131m almadan yapabiliyorum"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "I can do difficult tasks without help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0627\u0644\u0645\u0647\u0627\u0645 \u0627\u0644\u0635\u0639\u0628\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais faire des t\xE2ches difficiles sans aide",
                    es: "Puedo hacer tareas dif\xEDciles sin ayuda",
                    tr: "Zor i\u015Fleri yard\u0131m almadan yapabiliyorum"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "I can teach this to others",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u062A\u0639\u0644\u064A\u0645 \u0630\u0644\u0643 \u0644\u0644\u0622\u062E\u0631\u064A\u0646",
                    fr: "Je sais l\u2019enseigner \xE0 d\u2019autres personnes",
                    es: "Puedo ense\xF1arlo a otras personas",
                    tr: "Bunu ba\u015Fkalar\u0131na \xF6\u011Fretebiliyorum"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to me",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0651",
                    fr: "Cela ne me concerne pas",
                    es: "No se aplica en mi caso",
                    tr: "Benim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            }
          ],
          rows: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ]
        }
      ]
    },
    {
      name: "learning",
      title: {
        default: "Learning and sharing",
        ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0648\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629",
        fr: "Apprendre et partager",
        es: "Aprender y compartir",
        tr: "\xD6\u011Frenme ve payla\u015Fma"
      },
      elements: [
        {
          type: "ranking",
          name: "learn",
          title: {
            default: "Which skills would you like to learn first?",
            ar: "\u0645\u0627 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u0627 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Quelles comp\xE9tences aimeriez-vous acqu\xE9rir en premier\xA0?",
            es: "\xBFQu\xE9 habilidades te gustar\xEDa aprender primero?",
            tr: "\xD6ncelikle hangi becerileri \xF6\u011Frenmek istersiniz?"
          },
          description: {
            default: "Choose up to 3 skills and put the most urgent one first.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 3 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0648\u0627\u0628\u062F\u0623\u0648\u0627 \u0628\u0623\u0643\u062B\u0631\u0647\u0627 \u0625\u0644\u062D\u0627\u062D\u064B\u0627.",
            fr: "Choisissez 3 comp\xE9tences au maximum, la plus urgente en premier.",
            es: "Elige hasta 3 habilidades y pon primero la m\xE1s urgente.",
            tr: "En fazla 3 beceri se\xE7iniz ve en acil olan\u0131 ba\u015Fa koyunuz."
          },
          choices: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ],
          selectToRankEnabled: !0,
          maxSelectedChoices: 3
        },
        {
          type: "checkbox",
          name: "teach",
          title: {
            default: "With which skills could you help other people?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0647\u0627\u0631\u0627\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "Pour quelles comp\xE9tences pourriez-vous aider d\u2019autres personnes\xA0?",
            es: "\xBFCon qu\xE9 habilidades podr\xEDas ayudar a otras personas?",
            tr: "Hangi becerilerde ba\u015Fkalar\u0131na yard\u0131mc\u0131 olabilirsiniz?"
          },
          description: {
            default: "Choose all that apply. This is not a promise to help.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Plusieurs r\xE9ponses possibles. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Elige todas las opciones que correspondan. No es un compromiso de ayudar.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choices: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ]
        },
        {
          type: "checkbox",
          name: "methods",
          title: {
            default: "How do you prefer to learn?",
            ar: "\u0645\u0627 \u0637\u0631\u0642 \u0627\u0644\u062A\u0639\u0644\u0645 \u0627\u0644\u062A\u064A \u062A\u0641\u0636\u0644\u0648\u0646\u0647\u0627\u061F",
            fr: "Comment pr\xE9f\xE9rez-vous apprendre\xA0?",
            es: "\xBFC\xF3mo prefieres aprender?",
            tr: "Nas\u0131l \xF6\u011Frenmeyi tercih edersiniz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "training",
              text: {
                default: "Training: lessons for a group with a trainer",
                ar: "\u0627\u0644\u062A\u062F\u0631\u064A\u0628: \u062F\u0631\u0648\u0633 \u062C\u0645\u0627\u0639\u064A\u0629 \u0628\u0625\u0634\u0631\u0627\u0641 \u0645\u062F\u0631\u0628 \u0623\u0648 \u0645\u062F\u0631\u0628\u0629",
                fr: "Formation\xA0: des s\xE9ances en groupe avec une formatrice ou un formateur",
                es: "Formaci\xF3n: sesiones en grupo con una persona formadora",
                tr: "E\u011Fitim: bir e\u011Fitmenle grup dersleri"
              }
            },
            {
              value: "mentoring",
              text: {
                default: "Mentoring: regular support from one experienced person",
                ar: "\u0627\u0644\u0625\u0631\u0634\u0627\u062F: \u062F\u0639\u0645 \u0645\u0646\u062A\u0638\u0645 \u0645\u0646 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0630\u064A \u062E\u0628\u0631\u0629",
                fr: "Mentorat\xA0: le soutien r\xE9gulier d\u2019une personne exp\xE9riment\xE9e",
                es: "Mentor\xEDa: apoyo regular de una persona con experiencia",
                tr: "Mentorluk: deneyimli bir ki\u015Fiden d\xFCzenli destek"
              }
            },
            {
              value: "consulting",
              text: {
                default: "Consulting: advice from an expert on one question or project",
                ar: "\u0627\u0644\u0627\u0633\u062A\u0634\u0627\u0631\u0629: \u0646\u0635\u064A\u062D\u0629 \u0645\u0646 \u0630\u0648\u064A \u0627\u0644\u062E\u0628\u0631\u0629 \u0628\u0634\u0623\u0646 \u0633\u0624\u0627\u0644 \u0623\u0648 \u0645\u0634\u0631\u0648\u0639 \u0645\u062D\u062F\u062F",
                fr: "Conseil\xA0: l\u2019avis de sp\xE9cialistes sur une question ou un projet",
                es: "Asesoramiento: consejo de especialistas sobre una pregunta o un proyecto",
                tr: "Dan\u0131\u015Fmanl\u0131k: bir soru veya proje hakk\u0131nda uzman g\xF6r\xFC\u015F\xFC"
              }
            },
            {
              value: "online-learning",
              text: {
                default: "Online learning: courses, videos or texts at your own pace",
                ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0639\u0628\u0631 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A: \u062F\u0648\u0631\u0627\u062A \u0623\u0648 \u0645\u0642\u0627\u0637\u0639 \u0645\u0631\u0626\u064A\u0629 \u0623\u0648 \u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062A\u064A \u062A\u0646\u0627\u0633\u0628\u0643\u0645",
                fr: "Apprentissage en ligne\xA0: des cours, des vid\xE9os ou des textes, \xE0 votre rythme",
                es: "Aprendizaje en l\xEDnea: cursos, v\xEDdeos o textos a tu propio ritmo",
                tr: "\xC7evrim i\xE7i \xF6\u011Frenme: kendi h\u0131z\u0131n\u0131zda dersler, videolar veya metinler"
              }
            },
            {
              value: "peer-support",
              text: {
                default: "Peer support: people with similar tasks help each other",
                ar: "\u062F\u0639\u0645 \u0627\u0644\u0623\u0642\u0631\u0627\u0646: \u062A\u0628\u0627\u062F\u0644 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0628\u064A\u0646 \u0623\u0634\u062E\u0627\u0635 \u0644\u062F\u064A\u0647\u0645 \u0645\u0647\u0627\u0645 \u0645\u062A\u0634\u0627\u0628\u0647\u0629",
                fr: "Entraide entre pairs\xA0: des personnes aux t\xE2ches semblables se soutiennent",
                es: "Apoyo entre pares: personas con tareas parecidas se ayudan entre s\xED",
                tr: "Akran deste\u011Fi: benzer i\u015Fler yapan ki\u015Filerin birbirine yard\u0131m etmesi"
              }
            },
            {
              value: "event",
              text: {
                default: "Events: workshops, meetups or conferences",
                ar: "\u0627\u0644\u0641\u0639\u0627\u0644\u064A\u0627\u062A: \u0648\u0631\u0634 \u0639\u0645\u0644 \u0623\u0648 \u0644\u0642\u0627\u0621\u0627\u062A \u0623\u0648 \u0645\u0624\u062A\u0645\u0631\u0627\u062A",
                fr: "\xC9v\xE9nements\xA0: des ateliers, des rencontres ou des conf\xE9rences",
                es: "Eventos: talleres, encuentros o congresos",
                tr: "Etkinlikler: at\xF6lyeler, bulu\u015Fmalar veya konferanslar"
              }
            }
          ]
        },
        {
          type: "checkbox",
          name: "barriers",
          title: {
            default: "What makes it difficult for you to learn new skills?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u064A\u062C\u0639\u0644 \u062A\u0639\u0644\u0651\u0645 \u0645\u0647\u0627\u0631\u0627\u062A \u062C\u062F\u064A\u062F\u0629 \u0635\u0639\u0628\u064B\u0627 \u0639\u0644\u064A\u0643\u0645\u061F",
            fr: "Qu\u2019est-ce qui rend difficile pour vous l\u2019acquisition de nouvelles comp\xE9tences\xA0?",
            es: "\xBFQu\xE9 te dificulta aprender nuevas habilidades?",
            tr: "Yeni beceriler \xF6\u011Frenmenizi zorla\u015Ft\u0131ran nedir?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "time",
              text: {
                default: "I have too little time",
                ar: "\u0644\u0627 \u064A\u062A\u0648\u0641\u0631 \u0644\u062F\u064A\u0651 \u0648\u0642\u062A \u0643\u0627\u0641\u064D",
                fr: "Je manque de temps",
                es: "Tengo muy poco tiempo",
                tr: "Yeterli zaman\u0131m yok"
              }
            },
            {
              value: "language",
              text: {
                default: "There is too little in my language",
                ar: "\u0645\u0627 \u064A\u062A\u0648\u0641\u0631 \u0628\u0644\u063A\u062A\u064A \u0642\u0644\u064A\u0644 \u062C\u062F\u064B\u0627",
                fr: "Il y a trop peu de ressources dans ma langue",
                es: "Hay muy poco en mi idioma",
                tr: "Kendi dilimde \xE7ok az kaynak var"
              }
            },
            {
              value: "connection",
              text: {
                default: "My internet connection is slow or unreliable",
                ar: "\u0627\u062A\u0635\u0627\u0644\u064A \u0628\u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A \u0628\u0637\u064A\u0621 \u0623\u0648 \u0645\u062A\u0642\u0637\u0639",
                fr: "Ma connexion internet est lente ou instable",
                es: "Mi conexi\xF3n a internet es lenta o inestable",
                tr: "\u0130nternet ba\u011Flant\u0131m yava\u015F veya kesintili"
              }
            },
            {
              value: "phone-only",
              text: {
                default: "Learning materials do not work well on my phone",
                ar: "\u0627\u0644\u0645\u0648\u0627\u062F \u0627\u0644\u062A\u0639\u0644\u064A\u0645\u064A\u0629 \u0644\u0627 \u062A\u0639\u0645\u0644 \u062C\u064A\u062F\u064B\u0627 \u0639\u0644\u0649 \u0647\u0627\u062A\u0641\u064A",
                fr: "Les ressources fonctionnent mal sur mon t\xE9l\xE9phone",
                es: "Los materiales no funcionan bien en mi tel\xE9fono",
                tr: "\xD6\u011Frenme materyalleri telefonumda iyi \xE7al\u0131\u015Fm\u0131yor"
              }
            },
            {
              value: "cost",
              text: {
                default: "It costs too much (for example data, travel or equipment)",
                ar: "\u0627\u0644\u062A\u0643\u0644\u0641\u0629 \u0645\u0631\u062A\u0641\u0639\u0629 (\u0645\u062B\u0644 \u0628\u0627\u0642\u0627\u062A \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A \u0623\u0648 \u0627\u0644\u0633\u0641\u0631 \u0623\u0648 \u0627\u0644\u0645\u0639\u062F\u0627\u062A)",
                fr: "Cela co\xFBte trop cher (par exemple donn\xE9es mobiles, d\xE9placements, mat\xE9riel)",
                es: "Cuesta demasiado (por ejemplo, datos m\xF3viles, viajes o equipos)",
                tr: "Maliyeti \xE7ok y\xFCksek (\xF6rne\u011Fin internet, yolculuk veya donan\u0131m)"
              }
            },
            {
              value: "start",
              text: {
                default: "I do not know where to start",
                ar: "\u0644\u0627 \u0623\u0639\u0631\u0641 \u0645\u0646 \u0623\u064A\u0646 \u0623\u0628\u062F\u0623",
                fr: "Je ne sais pas par o\xF9 commencer",
                es: "No s\xE9 por d\xF3nde empezar",
                tr: "Nereden ba\u015Flayaca\u011F\u0131m\u0131 bilmiyorum"
              }
            },
            {
              value: "people",
              text: {
                default: "I do not know anyone who can help me",
                ar: "\u0644\u0627 \u0623\u0639\u0631\u0641 \u0623\u062D\u062F\u064B\u0627 \u064A\u0645\u0643\u0646\u0647 \u0645\u0633\u0627\u0639\u062F\u062A\u064A",
                fr: "Je ne connais personne qui puisse m\u2019aider",
                es: "No conozco a nadie que pueda ayudarme",
                tr: "Bana yard\u0131m edebilecek kimseyi tan\u0131m\u0131yorum"
              }
            },
            {
              value: "welcome",
              text: {
                default: "I do not feel welcome",
                ar: "\u0644\u0627 \u0623\u0634\u0639\u0631 \u0628\u0627\u0644\u062A\u0631\u062D\u064A\u0628",
                fr: "Je ne me sens pas \xE0 ma place",
                es: "No encuentro un ambiente acogedor",
                tr: "Ho\u015F kar\u015F\u0131land\u0131\u011F\u0131m\u0131 hissetmiyorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          },
          showNoneItem: !0,
          noneText: {
            default: "Nothing makes it difficult",
            ar: "\u0644\u0627 \u062A\u0648\u062C\u062F \u0635\u0639\u0648\u0628\u0627\u062A",
            fr: "Rien ne le rend difficile",
            es: "Nada me lo dificulta",
            tr: "Zorla\u015Ft\u0131ran bir \u015Fey yok"
          }
        },
        {
          type: "radiogroup",
          name: "time",
          title: {
            default: "How much time could you spend on learning skills in a typical month?",
            ar: "\u0643\u0645 \u0645\u0646 \u0627\u0644\u0648\u0642\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u062E\u0635\u064A\u0635\u0647 \u0644\u062A\u0639\u0644\u0651\u0645 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0641\u064A \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u0645\u0639\u062A\u0627\u062F\u061F",
            fr: "Combien de temps pourriez-vous consacrer \xE0 l\u2019acquisition de comp\xE9tences au cours d\u2019un mois ordinaire\xA0?",
            es: "\xBFCu\xE1nto tiempo podr\xEDas dedicar a aprender habilidades en un mes normal?",
            tr: "S\u0131radan bir ayda beceri \xF6\u011Frenmeye ne kadar zaman ay\u0131rabilirsiniz?"
          },
          choices: [
            {
              value: "none",
              text: {
                default: "No time",
                ar: "\u0644\u0627 \u0648\u0642\u062A \u0644\u062F\u064A\u0651",
                fr: "Aucun",
                es: "Nada de tiempo",
                tr: "Hi\xE7"
              }
            },
            {
              value: "under-2",
              text: {
                default: "Less than 2 hours",
                ar: "\u0623\u0642\u0644 \u0645\u0646 \u0633\u0627\u0639\u062A\u064A\u0646",
                fr: "Moins de 2 heures",
                es: "Menos de 2 horas",
                tr: "2 saatten az"
              }
            },
            {
              value: "2-5",
              text: {
                default: "2 hours or more, but less than 5",
                ar: "\u0633\u0627\u0639\u062A\u0627\u0646 \u0623\u0648 \u0623\u0643\u062B\u0631\u060C \u0644\u0643\u0646 \u0623\u0642\u0644 \u0645\u0646 5 \u0633\u0627\u0639\u0627\u062A",
                fr: "2 heures ou plus, mais moins de 5",
                es: "2 horas o m\xE1s, pero menos de 5",
                tr: "2 saat veya daha fazla, ancak 5 saatten az"
              }
            },
            {
              value: "5-10",
              text: {
                default: "5 hours or more, but less than 10",
                ar: "5 \u0633\u0627\u0639\u0627\u062A \u0623\u0648 \u0623\u0643\u062B\u0631\u060C \u0644\u0643\u0646 \u0623\u0642\u0644 \u0645\u0646 10 \u0633\u0627\u0639\u0627\u062A",
                fr: "5 heures ou plus, mais moins de 10",
                es: "5 horas o m\xE1s, pero menos de 10",
                tr: "5 saat veya daha fazla, ancak 10 saatten az"
              }
            },
            {
              value: "10-or-more",
              text: {
                default: "10 hours or more",
                ar: "10 \u0633\u0627\u0639\u0627\u062A \u0623\u0648 \u0623\u0643\u062B\u0631",
                fr: "10 heures ou plus",
                es: "10 horas o m\xE1s",
                tr: "10 saat veya daha fazla"
              }
            }
          ],
          showRefuseItem: !0
        }
      ]
    },
    {
      name: "last-words",
      title: {
        default: "Last words",
        ar: "\u0643\u0644\u0645\u0629 \u0623\u062E\u064A\u0631\u0629",
        fr: "Pour finir",
        es: "Para terminar",
        tr: "Son olarak"
      },
      elements: [
        {
          type: "comment",
          name: "comment",
          title: {
            default: "Is there anything else you would like to tell us about the skills that you or your community need?",
            ar: "\u0647\u0644 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u0625\u0636\u0627\u0641\u0629 \u0623\u064A \u0634\u064A\u0621 \u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u062D\u062A\u0627\u062C\u0648\u0646 \u0625\u0644\u064A\u0647\u0627 \u0623\u0646\u062A\u0645 \u0623\u0648 \u0645\u062C\u062A\u0645\u0639\u0643\u0645\u061F",
            fr: "Souhaitez-vous ajouter quelque chose sur les comp\xE9tences dont vous ou votre communaut\xE9 avez besoin\xA0?",
            es: "\xBFQuieres a\xF1adir algo sobre las habilidades que t\xFA o tu comunidad necesitan?",
            tr: "Sizin veya toplulu\u011Funuzun ihtiya\xE7 duydu\u011Fu beceriler hakk\u0131nda eklemek istedi\u011Finiz bir \u015Fey var m\u0131?"
          },
          description: {
            default: "Your text will be public. Please leave out private details about yourself and others.",
            ar: "\u0633\u064A\u0643\u0648\u0646 \u0646\u0635\u0643\u0645 \u0645\u062A\u0627\u062D\u064B\u0627 \u0644\u0644\u062C\u0645\u064A\u0639. \u064A\u064F\u0631\u062C\u0649 \u0639\u062F\u0645 \u0630\u0643\u0631 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u062E\u0627\u0635\u0629 \u0639\u0646\u0643\u0645 \u0623\u0648 \u0639\u0646 \u0627\u0644\u0622\u062E\u0631\u064A\u0646.",
            fr: "Votre texte sera public. Merci de ne pas y donner d\u2019informations priv\xE9es sur vous ou sur d\u2019autres personnes.",
            es: "Tu texto ser\xE1 p\xFAblico. No incluyas datos privados sobre ti ni sobre otras personas.",
            tr: "Metniniz herkese a\xE7\u0131k olacakt\u0131r. L\xFCtfen kendinize veya ba\u015Fkalar\u0131na ait \xF6zel bilgileri yazmay\u0131n\u0131z."
          },
          maxLength: 2e3
        }
      ]
    }
  ],
  localSkills: {
    id: "skills-needs-assessment",
    status: "open",
    audience: {
      population: "individuals"
    },
    minAnswers: 1,
    minCell: 1,
    notInStatistics: [
      "na"
    ],
    measures: {
      grid: "skills",
      wantToLearn: "learn",
      canTeach: "teach",
      groupBy: [
        "role",
        "years",
        "region"
      ]
    }
  }
};

// templates/data/skills-pulse.json
var ev = {
  locale: "en",
  title: {
    default: "Skills pulse",
    ar: "\u0646\u0628\u0636 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
    fr: "Pouls des comp\xE9tences",
    es: "Pulso de habilidades",
    tr: "Beceri nabz\u0131"
  },
  description: {
    default: "Four short questions: what you do, what you want to learn, what you can help with, and how easily you find help. It takes 2 minutes. You can skip any question and change your answers later. Your answers are saved on a public page with your user name.",
    ar: "\u0623\u0631\u0628\u0639\u0629 \u0623\u0633\u0626\u0644\u0629 \u0642\u0635\u064A\u0631\u0629: \u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647\u060C \u0648\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u060C \u0648\u0645\u0627 \u064A\u0645\u0643\u0646\u0643\u0645 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0641\u064A\u0647\u060C \u0648\u0645\u062F\u0649 \u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u0639\u062B\u0648\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629. \u064A\u0633\u062A\u063A\u0631\u0642 \u0630\u0644\u0643 \u062F\u0642\u064A\u0642\u062A\u064A\u0646. \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0625\u062C\u0627\u0628\u0627\u062A\u0643\u0645 \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0643\u0645.",
    fr: "Quatre courtes questions : ce que vous faites, ce que vous voulez apprendre, ce en quoi vous pouvez aider, et s\u2019il vous est facile de trouver de l\u2019aide. R\xE9pondre prend 2 minutes. Vous pouvez passer les questions de votre choix et modifier vos r\xE9ponses plus tard. Vos r\xE9ponses sont enregistr\xE9es sur une page publique, avec votre nom d\u2019utilisateur ou d\u2019utilisatrice.",
    es: "Cuatro preguntas breves: qu\xE9 haces, qu\xE9 quieres aprender, en qu\xE9 puedes ayudar y si encuentras ayuda con facilidad. Responder lleva 2 minutos. Puedes omitir cualquier pregunta y cambiar tus respuestas m\xE1s adelante. Tus respuestas se guardan en una p\xE1gina p\xFAblica con tu nombre de usuario.",
    tr: "D\xF6rt k\u0131sa soru: neler yapt\u0131\u011F\u0131n\u0131z, ne \xF6\u011Frenmek istedi\u011Finiz, hangi konuda yard\u0131m edebilece\u011Finiz ve ne kadar kolay yard\u0131m buldu\u011Funuz. Yan\u0131tlamak 2 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131n\u0131z\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar\u0131n\u0131z, kullan\u0131c\u0131 ad\u0131n\u0131zla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "pulse",
      elements: [
        {
          type: "checkbox",
          name: "role",
          title: {
            default: "What do you do in the Wikimedia movement?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Que faites-vous dans le mouvement Wikimedia\xA0?",
            es: "\xBFQu\xE9 haces en el movimiento Wikimedia?",
            tr: "Wikimedia hareketinde neler yap\u0131yorsunuz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "newcomer",
              text: {
                default: "I started recently",
                ar: "\u0628\u062F\u0623\u062A\u064F \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u062D\u062F\u064A\u062B\u064B\u0627",
                fr: "Je contribue depuis peu",
                es: "Empec\xE9 hace poco",
                tr: "Yeni ba\u015Flad\u0131m"
              }
            },
            {
              value: "editor",
              text: {
                default: "I add or improve content (text, images, data)",
                ar: "\u0623\u0636\u064A\u0641 \u0627\u0644\u0645\u062D\u062A\u0648\u0649 \u0623\u0648 \u0623\u062D\u0633\u0651\u0646\u0647 (\u0646\u0635\u0648\u0635\u060C \u0635\u0648\u0631\u060C \u0628\u064A\u0627\u0646\u0627\u062A)",
                fr: "J\u2019ajoute ou j\u2019am\xE9liore du contenu (textes, images, donn\xE9es)",
                es: "A\xF1ado o mejoro contenidos (textos, im\xE1genes, datos)",
                tr: "\u0130\xE7erik ekliyor veya geli\u015Ftiriyorum (metin, g\xF6rsel, veri)"
              }
            },
            {
              value: "reviewer",
              text: {
                default: "I check the edits of others, or I have administrator rights",
                ar: "\u0623\u0631\u0627\u062C\u0639 \u062A\u0639\u062F\u064A\u0644\u0627\u062A \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u060C \u0623\u0648 \u0644\u062F\u064A\u0651 \u0635\u0644\u0627\u062D\u064A\u0627\u062A \u0625\u062F\u0627\u0631\u064A\u0629",
                fr: "Je v\xE9rifie les modifications d\u2019autres personnes, ou j\u2019ai des droits d\u2019administration",
                es: "Reviso las ediciones de otras personas o tengo permisos de administraci\xF3n",
                tr: "Ba\u015Fkalar\u0131n\u0131n de\u011Fi\u015Fikliklerini denetliyorum veya y\xF6netim yetkilerim var"
              }
            },
            {
              value: "technical",
              text: {
                default: "I work on templates, bots, tools or software",
                ar: "\u0623\u0639\u0645\u0644 \u0639\u0644\u0649 \u0627\u0644\u0642\u0648\u0627\u0644\u0628 \u0623\u0648 \u0627\u0644\u0628\u0648\u062A\u0627\u062A \u0623\u0648 \u0627\u0644\u0623\u062F\u0648\u0627\u062A \u0623\u0648 \u0627\u0644\u0628\u0631\u0645\u062C\u064A\u0627\u062A",
                fr: "Je travaille sur des mod\xE8les, des bots, des outils ou des logiciels",
                es: "Trabajo con plantillas, bots, herramientas o programas",
                tr: "\u015Eablon, bot, ara\xE7 veya yaz\u0131l\u0131m geli\u015Ftiriyorum"
              }
            },
            {
              value: "organizer",
              text: {
                default: "I organize events, campaigns or programs",
                ar: "\u0623\u0646\u0638\u0651\u0645 \u0641\u0639\u0627\u0644\u064A\u0627\u062A \u0623\u0648 \u062D\u0645\u0644\u0627\u062A \u0623\u0648 \u0628\u0631\u0627\u0645\u062C",
                fr: "J\u2019organise des \xE9v\xE9nements, des campagnes ou des programmes",
                es: "Organizo eventos, campa\xF1as o programas",
                tr: "Etkinlik, kampanya veya program d\xFCzenliyorum"
              }
            },
            {
              value: "trainer",
              text: {
                default: "I train or mentor other people",
                ar: "\u0623\u062F\u0631\u0651\u0628 \u0623\u0634\u062E\u0627\u0635\u064B\u0627 \u0622\u062E\u0631\u064A\u0646 \u0623\u0648 \u0623\u0631\u0634\u062F\u0647\u0645",
                fr: "Je forme ou j\u2019accompagne d\u2019autres personnes",
                es: "Formo u oriento a otras personas",
                tr: "Ba\u015Fkalar\u0131na e\u011Fitim veya mentorluk veriyorum"
              }
            },
            {
              value: "affiliate",
              text: {
                default: "I am on the board, the staff or a committee of a Wikimedia organization",
                ar: "\u0623\u0634\u0627\u0631\u0643 \u0641\u064A \u0645\u062C\u0644\u0633 \u0625\u062F\u0627\u0631\u0629 \u0625\u062D\u062F\u0649 \u0645\u0646\u0638\u0645\u0627\u062A \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0623\u0648 \u0623\u0639\u0645\u0644 \u0636\u0645\u0646 \u0641\u0631\u064A\u0642\u0647\u0627 \u0623\u0648 \u0625\u062D\u062F\u0649 \u0644\u062C\u0627\u0646\u0647\u0627",
                fr: "Je fais partie du conseil d\u2019administration, de l\u2019\xE9quipe salari\xE9e ou d\u2019un comit\xE9 d\u2019une organisation Wikimedia",
                es: "Formo parte de la junta directiva, del personal o de un comit\xE9 de una organizaci\xF3n Wikimedia",
                tr: "Bir Wikimedia kurulu\u015Funun y\xF6netim kurulunda, \xE7al\u0131\u015Fan kadrosunda veya bir komitesinde yer al\u0131yorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          }
        },
        {
          type: "tagbox",
          name: "learn",
          title: {
            default: "Which skills would you like to learn first?",
            ar: "\u0645\u0627 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u0627 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Quelles comp\xE9tences aimeriez-vous acqu\xE9rir en premier\xA0?",
            es: "\xBFQu\xE9 habilidades te gustar\xEDa aprender primero?",
            tr: "\xD6ncelikle hangi becerileri \xF6\u011Frenmek istersiniz?"
          },
          description: {
            default: "Search for up to 3 skills.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 3 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631.",
            fr: "Cherchez jusqu\u2019\xE0 3 comp\xE9tences.",
            es: "Busca hasta 3 habilidades.",
            tr: "En fazla 3 beceri aray\u0131p se\xE7iniz."
          },
          choicesFrom: "skills",
          maxSelectedChoices: 3
        },
        {
          type: "tagbox",
          name: "teach",
          title: {
            default: "With which skills could you help other people?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0647\u0627\u0631\u0627\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "Pour quelles comp\xE9tences pourriez-vous aider d\u2019autres personnes\xA0?",
            es: "\xBFCon qu\xE9 habilidades podr\xEDas ayudar a otras personas?",
            tr: "Hangi becerilerde ba\u015Fkalar\u0131na yard\u0131mc\u0131 olabilirsiniz?"
          },
          description: {
            default: "Search for up to 5 skills. This is not a promise to help.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 5 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Cherchez jusqu\u2019\xE0 5 comp\xE9tences. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Busca hasta 5 habilidades. No es un compromiso de ayudar.",
            tr: "En fazla 5 beceri aray\u0131p se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choicesFrom: "skills",
          maxSelectedChoices: 5
        },
        {
          type: "rating",
          name: "support",
          title: {
            default: "When you want to learn something for your work in the movement, how easy is it to find somebody who helps?",
            ar: "\u0639\u0646\u062F\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0651\u0645 \u0634\u064A\u0621 \u064A\u0641\u064A\u062F \u0639\u0645\u0644\u0643\u0645 \u0641\u064A \u0627\u0644\u062D\u0631\u0643\u0629\u060C \u0645\u0627 \u0645\u062F\u0649 \u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u0639\u062B\u0648\u0631 \u0639\u0644\u0649 \u0645\u0646 \u064A\u0633\u0627\u0639\u062F\u0643\u0645\u061F",
            fr: "Quand vous voulez apprendre quelque chose pour vos activit\xE9s dans le mouvement, est-il facile de trouver quelqu\u2019un qui vous aide ?",
            es: "Cuando quieres aprender algo para lo que haces en el movimiento, \xBFqu\xE9 tan f\xE1cil es encontrar a alguien que te ayude?",
            tr: "Hareketteki \xE7al\u0131\u015Fmalar\u0131n\u0131z i\xE7in bir \u015Fey \xF6\u011Frenmek istedi\u011Finizde, size yard\u0131m edecek birini bulmak ne kadar kolay?"
          },
          minRateDescription: {
            default: "Very difficult",
            ar: "\u0635\u0639\u0628 \u062C\u062F\u064B\u0627",
            fr: "Tr\xE8s difficile",
            es: "Muy dif\xEDcil",
            tr: "\xC7ok zor"
          },
          maxRateDescription: {
            default: "Very easy",
            ar: "\u0633\u0647\u0644 \u062C\u062F\u064B\u0627",
            fr: "Tr\xE8s facile",
            es: "Muy f\xE1cil",
            tr: "\xC7ok kolay"
          },
          showDontKnowItem: !0,
          dontKnowText: {
            default: "I have not tried yet",
            ar: "\u0644\u0645 \u0623\u062C\u0631\u0651\u0628 \u0630\u0644\u0643 \u0628\u0639\u062F",
            fr: "Je n\u2019ai pas encore essay\xE9",
            es: "A\xFAn no lo he intentado",
            tr: "Hen\xFCz denemedim"
          }
        }
      ]
    }
  ],
  localSkills: {
    id: "skills-pulse",
    status: "draft",
    audience: {
      population: "individuals"
    },
    measures: {
      wantToLearn: "learn",
      canTeach: "teach",
      groupBy: [
        "role"
      ]
    }
  }
};

// src/extension/bundled-surveys.ts
var tv = [
  { id: "skills-needs-assessment", definition: Zb },
  { id: "skills-pulse", definition: ev },
  { id: "affiliate-capacity", definition: Yb }
];

// src/extension/language-names.ts
function nv(e) {
  let { DisplayNames: t } = Intl, n = (r, o) => {
    try {
      return t === void 0 ? o : new t([r, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (i) {
      return o;
    }
  };
  return (r) => {
    let o = n(e, r);
    return o === r ? n(r, r) : o;
  };
}

// src/extension/without-idling.ts
var rv = 0, il = null;
function FP(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ov(e) {
  let t = mw;
  rv++ === 0 && (il = t.requestIdleCallback, t.requestIdleCallback = FP);
  let n = () => {
    --rv === 0 && il !== null && (t.requestIdleCallback = il, il = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-part.ts
function iv(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((r) => mw.loader.getState(r) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((r, o) => {
    mw.hook(DP(e)).add(r), ov(n).then(null, o);
  });
}
function DP(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function Jd() {
  return iv("pickers");
}

// src/extension/time-format.ts
var sv = { year: "numeric", month: "long", day: "numeric" }, av = F(O({}, sv), { hour: "numeric", minute: "2-digit" }), lv = F(O({}, sv), { timeZone: "UTC" });
function Ud(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ii([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/making-context.ts
function cv(e, t, n) {
  let r = document.documentElement.dir === "rtl" ? "rtl" : "ltr", o = Wb(mw, r), i = new mw.Api(), s = null, a = () => Y(null, null, function* () {
    let { createCatalogues: l } = yield Jd();
    return s = s != null ? s : l(i, o.language), s;
  });
  return {
    wiki: O(O({}, Gb({ api: i, user: t, language: o.language })), Qb({ api: i, namespaces: mw.config.get("wgNamespaceIds") })),
    catalogue: {
      loadLanguages: () => Y(null, null, function* () {
        return (yield a()).loadLanguages();
      }),
      loadWikis: () => Y(null, null, function* () {
        return (yield a()).loadWikis();
      })
    },
    titles: mf(e),
    messages: o,
    user: Kb(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    hasTranslate: mw.loader.getState("ext.translate") !== null,
    pageTitle: mw.config.get("wgPageName"),
    bundledSurveys: tv,
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (l, c) => mw.util.getUrl(l, c),
    formatTime: Ud(av),
    formatDate: Ud(lv),
    languageName: nv(document.documentElement.lang || "en"),
    messagesIn: (l) => Y(null, null, function* () {
      return l === o.language ? o : Hb(l, yield n(l), o);
    }),
    loadPickers: Jd,
    goTo(l) {
      window.location.href = l;
    }
  };
}

// src/extension/start-making.ts
function uv(e = Ub) {
  let t = !1;
  mw.hook("localSkills.makeSurvey").add(({ surveyId: n, opener: r }) => {
    let o = mw.user.getName();
    t || o === null || (t = !0, Jb(new mw.Api()).then((i) => Bb({
      context: cv(i, o, e),
      surveyId: n,
      onClosed(s) {
        t = !1, s ? window.location.reload() : r.focus();
      }
    }), () => {
      t = !1, mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r.focus();
    }));
  });
}

// src/extension/making.ts
uv();
