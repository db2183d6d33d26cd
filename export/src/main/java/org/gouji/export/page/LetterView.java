package org.gouji.export.page;

/** A letter as it is printed: addressee, findings, blanks for the date and the seal. */
record LetterView(Html html, Speech speech) {
    void write(int number, Letter letter) {
        html.open("section", "class", "letter", "id", "l" + number, "aria-labelledby", "l" + number + "-h");
        html.put("h2", speech.say("绩效自评与决算公开数据整改通知", "Figures to be put right"), "id", "l" + number + "-h");
        html.put("p", letter.unit() + speech.say("：", ":"), "class", "to");
        int all = letter.entries().size();
        html.put(
                "p",
                speech.say(
                        "经核对，你单位报送的报告中有下列 " + all + " 处数字不能同时成立，或需要说明。请逐条核实，并于　　　　年　　月　　日前报送更正后的报告或书面说明。",
                        "In the reports that your unit handed in, " + all
                                + " places have figures that can't all be right or need explaining. Please check each and hand in the "
                                + "corrected report or an explanation by ____________."));
        table(letter);
        html.put(
                "p",
                speech.say(
                        "以上由数字之间的勾稽关系得出，不说明哪一个数字有误；“建议”是使各处一致的最小改动，以核实结果为准。",
                        "All this follows from how the figures tie; it does not say which of them is wrong. A suggestion is the smallest "
                                + "change that makes them agree; what you find counts."),
                "class",
                "small");
        html.put("p", speech.say("（印章）", "(seal)"), "class", "seal");
        html.put("p", speech.say("　　　　年　　月　　日", "date ____________"), "class", "seal");
        html.end();
    }

    private void table(Letter letter) {
        html.open("table").open("thead").open("tr");
        html.put("th", speech.say("序号", "no."), "scope", "col");
        html.put("th", speech.say("报告与位置", "report and place"), "scope", "col");
        html.put("th", speech.say("问题", "problem"), "scope", "col");
        html.put("th", speech.say("核实结果", "what you found"), "scope", "col", "class", "blank");
        html.close().end().open("tbody");
        int row = 0;
        for (Letter.Entry entry : letter.entries()) {
            html.open("tr").put("td", Integer.toString(++row), "class", "num");
            html.open("td").text(entry.report());
            if (!entry.place().isEmpty()) {
                html.put("div", entry.place(), "class", "where");
            }
            html.close().open("td").text(speech.say(entry.problem()));
            if (!entry.repair().isEmpty()) {
                html.put(
                        "div",
                        speech.say(
                                "建议：将“" + entry.printed() + "”改为“" + entry.repair() + "”",
                                "suggested: " + entry.printed() + " → " + entry.repair()),
                        "class",
                        "fix");
            }
            html.close().open("td").close().end();
        }
        html.close().end();
    }
}
