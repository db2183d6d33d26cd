package org.gouji.cli;

/** How many findings are not in what was written because reviewers dismissed them (误报): whoever sends it on must know. */
final class Dismissed {
    private final Console console;

    Dismissed(Console console) {
        this.console = console;
    }

    void tell(int findings) {
        if (findings > 0) {
            console.error(console.say(
                    "复核为误报的 " + Words.count(findings) + " 处没有写入",
                    Words.many(findings, "finding") + " left out: false alarms by review"));
        }
    }
}
