package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through a main part and its commented copy side by side: but for marks and split runs they must be the same characters. */
final class Unmarked {
    private static final String NAME = "(?:[\\w.-]+:)?";
    private static final Pattern MARK = Pattern.compile("<" + NAME + "commentRange(?:Start|End)\\b[^>]*/>|<" + NAME
            + "r(?: xmlns:w=\"[^\"]*\")?><" + NAME + "commentReference\\b[^>]*/></" + NAME + "r>");
    private static final Pattern CLOSED = Pattern.compile("(</" + NAME + "t>)?</" + NAME + "r>");
    private static final Pattern RUN = Pattern.compile("<" + NAME + "r(?:\\s[^>]*)?(?<!/)>");
    private static final Pattern PROPERTIES = Pattern.compile("<(/?)" + NAME + "rPr\\b[^>]*?(/?)>");
    private static final Pattern TEXT = Pattern.compile("<" + NAME + "t(?: xml:space=\"preserve\")?>");

    private final String original;
    private final String copy;
    private int at;
    private int copyAt;
    private String run = "";
    private int splits;

    private Unmarked(String original, String copy) {
        this.original = original;
        this.copy = copy;
    }

    /** Fails where they differ. @return how many runs were split */
    static int walk(String original, String copy) {
        Unmarked walk = new Unmarked(original, copy);
        while (walk.copyAt < copy.length()) {
            walk.step();
        }
        assertThat(walk.at).as("all of the original").isEqualTo(original.length());
        return walk.splits;
    }

    private void step() {
        Matcher mark = at(MARK, copyAt);
        if (mark.lookingAt() && !original.startsWith(mark.group(), at)) {
            copyAt = mark.end();
            return;
        }
        String token = token();
        if (original.startsWith(token, at)) {
            Matcher opened = at(RUN, copyAt);
            if (opened.lookingAt()) {
                run = opened.group() + properties(opened.end());
            }
            at += token.length();
            copyAt += token.length();
        } else {
            split();
        }
    }

    /** The properties of a run; those before a change may stand inside them. */
    private String properties(int from) {
        Matcher tag = at(PROPERTIES, from);
        if (!tag.lookingAt()) {
            return "";
        }
        int depth = 0;
        do {
            depth += !tag.group(2).isEmpty() ? 0 : tag.group(1).isEmpty() ? 1 : -1;
        } while (depth > 0 && tag.find());
        return copy.substring(from, tag.end());
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(copy).region(from, copy.length());
    }

    private String token() {
        return copy.charAt(copyAt) == '<'
                ? copy.substring(copyAt, copy.indexOf('>', copyAt) + 1)
                : copy.substring(copyAt, copyAt + 1);
    }

    /** A run is closed here, and goes on behind the marks with the same properties. */
    private void split() {
        Matcher closed = at(CLOSED, copyAt);
        assertThat(closed.lookingAt())
                .as("…%s… is not in the original", copy.substring(copyAt, Math.min(copy.length(), copyAt + 200)))
                .isTrue();
        copyAt = closed.end();
        for (Matcher mark = at(MARK, copyAt); mark.lookingAt(); mark = at(MARK, copyAt)) {
            copyAt = mark.end();
        }
        assertThat(copy.startsWith(run, copyAt))
                .as("the run goes on as %s", run)
                .isTrue();
        copyAt += run.length();
        if (closed.group(1) != null) {
            Matcher text = at(TEXT, copyAt);
            assertThat(text.lookingAt()).as("its text goes on").isTrue();
            copyAt = text.end();
        }
        splits++;
    }
}
