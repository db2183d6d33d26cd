package org.gouji.cli;

import java.util.List;
import org.gouji.index.Hint;
import org.gouji.index.ask.Asking;

/** What to try when nothing was found. */
final class HintText {
    private final Console console;

    HintText(Console console) {
        this.console = console;
    }

    void print(List<Hint> hints) {
        if (hints.isEmpty()) {
            console.error(console.say(
                    "没有找到；请减少检索词、换个说法，或放宽条件再试", "nothing found; try fewer or other words, or fewer conditions"));
            return;
        }
        console.error(console.say("没有找到。可以试试：", "nothing found. You may try:"));
        hints.forEach(hint -> console.error("  " + line(hint)));
    }

    private String line(Hint hint) {
        String count = Words.count(hint.hits());
        String condition = Width.clean(Asking.write(hint.condition()));
        return hint.instead()
                .map(meant -> Width.clean(Asking.write(meant)))
                .map(meant -> console.say(
                        meant + "（代替 " + condition + "）：" + count + " 条", meant + " (for " + condition + "): " + count))
                .orElseGet(() ->
                        console.say("去掉 " + condition + "：" + count + " 条", "without " + condition + ": " + count));
    }
}
