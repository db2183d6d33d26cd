package org.gouji.model;

/**
 * One sentence for people, in Chinese and in English, kept side by side so that they cannot drift apart.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Wording(String zh, String en) {
    /** Text that is the same in both languages. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
