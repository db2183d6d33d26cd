package org.gouji.index.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.index.ask.Token.Type;
import org.gouji.model.Wording;

/** Reads tokens by the rules of the language: OR binds loosest, then AND (which may be left out), then NOT. */
final class Parser {
    private enum Operator {
        AND,
        OR,
        NOT
    }

    private static final Map<String, Operator> OPERATORS = Map.of(
            "and",
            Operator.AND,
            "与",
            Operator.AND,
            "且",
            Operator.AND,
            "or",
            Operator.OR,
            "或",
            Operator.OR,
            "not",
            Operator.NOT,
            "非",
            Operator.NOT);

    private final List<Token> tokens;
    private final Bounds bounds;
    private int at;
    private int depth;
    private int clauses;
    private int words;
    /** The field whose brackets are being read. */
    private Optional<Field> field = Optional.empty();

    Parser(List<Token> tokens, Bounds bounds) {
        this.tokens = tokens;
        this.bounds = bounds;
    }

    /** The whole query. */
    Clause clause() throws Misread {
        if (peek().is(Type.END)) {
            return new Clause.Everything();
        }
        Clause clause = alternatives();
        if (peek().is(Type.CLOSE)) {
            throw wrong(peek(), "多出一个右括号", "a closing bracket too many");
        }
        return clause;
    }

    private Clause alternatives() throws Misread {
        List<Clause> found = new ArrayList<>(List.of(together()));
        while (peek().is(Type.OR) || joins(Operator.OR)) {
            at++;
            found.add(together());
        }
        return Clause.any(found);
    }

    private Clause together() throws Misread {
        List<Clause> found = new ArrayList<>(List.of(single()));
        while (true) {
            if (joins(Operator.AND)) {
                at++;
            } else if (peek().is(Type.END) || peek().is(Type.CLOSE) || peek().is(Type.OR) || joins(Operator.OR)) {
                return Clause.all(found);
            }
            found.add(single());
        }
    }

    private Clause single() throws Misread {
        Token token = peek();
        if (token.is(Type.MINUS) || is(token, Operator.NOT) && (loud(token) || startsOne(at + 1))) {
            at++;
            deeper(token);
            Clause not = new Clause.Not(single());
            depth--;
            return not;
        }
        return switch (token.type()) {
            case OPEN -> bracket(token);
            case FIELD -> field(token);
            case WORD -> word(token);
            case CLOSE -> throw wrong(token, "括号里或右括号前缺少检索条件", "a condition is missing before this bracket");
            case OR, MINUS ->
                throw wrong(token, "“" + token.text() + "”前面缺少检索条件", "a condition is missing before this");
            case END -> throw wrong(token, "末尾缺少检索条件", "a condition is missing at the end");
        };
    }

    private Clause bracket(Token open) throws Misread {
        at++;
        deeper(open);
        Clause inside = alternatives();
        if (!peek().is(Type.CLOSE)) {
            throw wrong(open, "括号没有配对", "this bracket is never closed");
        }
        at++;
        depth--;
        return inside;
    }

    private Clause field(Token name) throws Misread {
        if (field.isPresent()) {
            throw wrong(name, "一个字段的括号里不能再有字段", "no field can stand inside the brackets of another");
        }
        Field named = Field.read(name.text()).orElseThrow();
        at++;
        Token value = peek();
        if (value.is(Type.OPEN)) {
            field = Optional.of(named);
            Clause inside = bracket(value);
            field = Optional.empty();
            return inside;
        }
        boolean parted = value.start() > name.end() && operator(value).isPresent();
        if (!value.is(Type.WORD) || parted) {
            throw wrong(name, Values.missing(named));
        }
        return condition(named);
    }

    private Clause word(Token token) throws Misread {
        if (operator(token).isPresent() && loud(token)) {
            throw wrong(
                    token,
                    "“" + token.text() + "”前面缺少检索条件；要找这个词本身，请加引号",
                    "a condition is missing before " + token.text()
                            + "; to find the word itself, put it in quotation marks");
        }
        if (field.isPresent()) {
            return condition(field.get());
        }
        at++;
        count(token);
        if (++words > bounds.words()) {
            throw wrong(token, "检索词过多：最多 " + bounds.words() + " 个", "too many words: " + bounds.words() + " at most");
        }
        return Conditions.text(token);
    }

    /** A condition whose value is here; a sign of comparison may stand apart from its number. */
    private Clause condition(Field named) throws Misread {
        Token value = peek();
        at++;
        count(value);
        if (Values.sign(named, value) && peek().is(Type.WORD)) {
            Token number = peek();
            at++;
            value = new Token(Type.WORD, value.text() + number.text(), value.start(), number.end(), value.literal());
        }
        return Conditions.of(named, value, bounds);
    }

    /** Whether the token here joins two conditions: it must stand alone between them. */
    private boolean joins(Operator wanted) throws Misread {
        Token token = peek();
        if (!is(token, wanted)) {
            return false;
        }
        if (startsOne(at + 1)) {
            return true;
        }
        if (loud(token)) {
            throw wrong(
                    token,
                    "“" + token.text() + "”后面缺少检索条件；要找这个词本身，请加引号",
                    "a condition is missing behind " + token.text()
                            + "; to find the word itself, put it in quotation marks");
        }
        return false;
    }

    /** Whether a condition starts at a token. */
    private boolean startsOne(int index) {
        Token next = tokens.get(index);
        return next.is(Type.OPEN)
                || next.is(Type.FIELD)
                || next.is(Type.MINUS)
                || next.is(Type.WORD) && (operator(next).isEmpty() || is(next, Operator.NOT) || !loud(next));
    }

    /** Capitals are meant as operators wherever they stand; 与, or … only where that makes sense. */
    private static boolean loud(Token token) {
        return token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && token.text().charAt(0) < 0x80;
    }

    private static Optional<Operator> operator(Token token) {
        return token.is(Type.WORD) && !token.literal() ? operator(token.text()) : Optional.empty();
    }

    private static Optional<Operator> operator(String word) {
        return Optional.ofNullable(OPERATORS.get(Typing.folded(word)));
    }

    private static boolean is(Token token, Operator operator) {
        return operator(token).filter(one -> one == operator).isPresent();
    }

    /** Whether a word would be read as an operator where it stands between others. */
    static boolean joining(String word) {
        return operator(word).isPresent();
    }

    private void deeper(Token token) throws Misread {
        if (++depth > bounds.depth()) {
            throw wrong(
                    token,
                    "括号或 NOT 嵌套过深：最多 " + bounds.depth() + " 层",
                    "too many brackets or NOTs inside each other: " + bounds.depth() + " at most");
        }
    }

    private void count(Token token) throws Misread {
        if (++clauses > bounds.clauses()) {
            throw wrong(
                    token,
                    "检索条件过多：最多 " + bounds.clauses() + " 个",
                    "too many conditions: " + bounds.clauses() + " at most");
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    private static Misread wrong(Token token, String zh, String en) {
        return new Misread(token.start(), token.end(), zh, en);
    }

    private static Misread wrong(Token token, Wording what) {
        return wrong(token, what.zh(), what.en());
    }
}
