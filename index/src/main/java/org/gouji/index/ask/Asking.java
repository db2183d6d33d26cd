package org.gouji.index.ask;

import java.util.List;
import java.util.Set;
import org.gouji.index.ask.Parsed.Understood;
import org.gouji.model.Wording;

/** The door of the language: text in, tree or mistake out. Any text at all is legal input. */
public final class Asking {
    private Asking() {}

    /** Reads a query within the usual bounds. */
    public static Parsed read(String query) {
        return read(query, Bounds.standard());
    }

    /** Reads a query. */
    public static Parsed read(String query, Bounds bounds) {
        try {
            List<Token> tokens = Lexer.tokens(query, bounds);
            return new Understood(new Parser(tokens, bounds).clause());
        } catch (Misread misread) {
            return misread.mistake();
        }
    }

    /** Reads what a condition on one field is, as typed behind its colon; blank text is no condition. Places are those in {@code value}. */
    public static Parsed read(Field field, String value) {
        if (value.isBlank()) {
            return new Understood(new Clause.Everything());
        }
        try {
            if (value.codePointCount(0, value.length()) > Bounds.standard().word()) {
                throw Lexer.longWord(0, value.length(), Bounds.standard());
            }
            Token token = new Token(Token.Type.WORD, value.strip(), 0, value.codePointCount(0, value.length()), false);
            return new Understood(Conditions.of(field, token, Bounds.standard()));
        } catch (Misread misread) {
            return misread.mistake();
        }
    }

    /** What a code of a field is called. */
    public static Wording label(Field field, String code) {
        return Codes.label(field, code);
    }

    /** The names of the constants that a field of fixed words has. */
    public static Set<String> codes(Field field) {
        return Codes.all(field);
    }

    /** A tree as a line that reads as the same tree. */
    public static String write(Clause clause) {
        return Writing.of(clause);
    }
}
