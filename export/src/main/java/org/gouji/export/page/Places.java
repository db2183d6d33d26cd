package org.gouji.export.page;

import java.util.Locale;

/** Where chapters and letters are: on one page, or on a page each beside the index. */
enum Places {
    ONE_PAGE,
    A_PAGE_EACH;

    static final String REPORTS = "reports";
    static final String LETTERS = "letters";

    /** The link to a chapter from the summary. */
    String chapter(String folder, int number) {
        return this == ONE_PAGE ? "#c" + number : folder + REPORTS + "/" + chapterFile(number);
    }

    String letter(String folder, int number) {
        return this == ONE_PAGE ? "#l" + number : folder + LETTERS + "/" + letterFile(number);
    }

    static String chapterFile(int number) {
        return file("r", number);
    }

    static String letterFile(int number) {
        return file("l", number);
    }

    private static String file(String kind, int number) {
        return String.format(Locale.ROOT, "%s%04d.html", kind, number);
    }
}
