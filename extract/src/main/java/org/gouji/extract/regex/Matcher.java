package org.gouji.extract.regex;

import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The matches of a {@link Pattern} in a text; as {@link java.util.regex.Matcher}, which is asked only where there may be one. */
public final class Matcher implements MatchResult {
    private final Pattern pattern;
    private final CharSequence text;
    /** Whether there may be a match at all. */
    private final boolean possible;

    private java.util.regex.@Nullable Matcher engine;
    /** Whether the engine has been asked, and knows where to go on. */
    private boolean asked;
    /** Whether it was asked at single places. */
    private boolean hopped;
    /** Where it is asked next then. */
    private int next;
    /** Where matches are looked for; everywhere if the end is negative. */
    private int from;

    private int to = -1;

    /** @param possible whether there may be a match; the engine is not asked where there can be none */
    Matcher(Pattern pattern, CharSequence text, boolean possible) {
        this.pattern = pattern;
        this.text = text;
        this.possible = possible;
    }

    /** Where the first match may begin at the earliest; -1 if there is none. */
    private int earliest() {
        return possible ? pattern.start(text) : -1;
    }

    /** Whether there is a next match. */
    public boolean find() {
        if (asked) {
            return hopped ? hop(next) : engine().find();
        }
        int start = earliest();
        asked = start >= 0;
        if (!asked) {
            return false;
        }
        hopped = pattern.hops();
        return hopped ? hop(start) : engine().find(start);
    }

    /** Asks the engine only where a match may begin: it would try all that a pattern chooses from at every place. */
    private boolean hop(int from) {
        java.util.regex.Matcher asked = engine().useTransparentBounds(true).useAnchoringBounds(false);
        int end = text.length();
        for (int at = pattern.next(text, from); at >= 0; at = pattern.next(text, at + 1)) {
            if (asked.region(at, end).lookingAt()) {
                next = asked.end();
                return true;
            }
        }
        next = end;
        return false;
    }

    /** The engine, looking at the whole text again where it was asked at single places of it; in a region it never is. */
    private java.util.regex.Matcher whole() {
        java.util.regex.Matcher known = engine();
        if (hopped) {
            known.region(0, text.length());
            hopped = false;
        }
        return known;
    }

    /** Whether the whole text, or the whole region, is a match. */
    public boolean matches() {
        asked = asked || (possible && pattern.mayMatch(text));
        return asked && whole().matches();
    }

    /** Whether a match begins the text, or the region. */
    public boolean lookingAt() {
        if (!possible || (to >= 0 && !pattern.mayBegin(text, from, to))) {
            return false;
        }
        asked = asked || earliest() >= 0;
        return asked && whole().lookingAt();
    }

    /** The text with its first match replaced. */
    public String replaceFirst(String by) {
        int start = earliest();
        if (start < 0) {
            return text.toString();
        }
        if (by.indexOf('$') >= 0 || by.indexOf('\\') >= 0) {
            return engine().replaceFirst(by);
        }
        java.util.regex.Matcher found = engine();
        if (!found.find(start)) {
            return text.toString();
        }
        String words = text.toString();
        return words.substring(0, found.start()) + by + words.substring(found.end());
    }

    /** The text with its matches replaced. */
    public String replaceAll(String by) {
        return earliest() < 0 ? text.toString() : engine().replaceAll(by);
    }

    /** All matches. */
    public Stream<MatchResult> results() {
        return earliest() < 0 ? Stream.empty() : engine().results();
    }

    /** Looks for matches between two places only. */
    public Matcher region(int from, int to) {
        asked = possible;
        hopped = false;
        this.from = from;
        this.to = to;
        if (engine != null) {
            engine.useTransparentBounds(false).useAnchoringBounds(true).region(from, to);
        }
        return this;
    }

    @Override
    public int start() {
        return engine().start();
    }

    public int start(String group) {
        return engine().start(group);
    }

    @Override
    public int start(int group) {
        return engine().start(group);
    }

    @Override
    public int end() {
        return engine().end();
    }

    public int end(String group) {
        return engine().end(group);
    }

    @Override
    public int end(int group) {
        return engine().end(group);
    }

    @Override
    public String group() {
        return engine().group();
    }

    public @Nullable String group(String group) {
        return engine().group(group);
    }

    @Override
    public @Nullable String group(int group) {
        return engine().group(group);
    }

    @Override
    public int groupCount() {
        return engine().groupCount();
    }

    public MatchResult toMatchResult() {
        return engine().toMatchResult();
    }

    private java.util.regex.Matcher engine() {
        java.util.regex.Matcher known = engine;
        if (known == null) {
            known = pattern.engine(text);
            if (to >= 0) {
                known.region(from, to);
            }
            engine = known;
        }
        return known;
    }
}
