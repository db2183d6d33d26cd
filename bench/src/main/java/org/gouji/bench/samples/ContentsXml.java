package org.gouji.bench.samples;

import java.util.List;

/** Writes the list of contents as Word leaves it: a field whose last result holds the headings and their pages. */
final class ContentsXml {
    private static final int HEADINGS_A_PAGE = 3;

    private ContentsXml() {}

    static String of(Sample sample) {
        Labels labels = new Labels(sample);
        StringBuilder out =
                new StringBuilder("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>目  录</w:t></w:r></w:p>");
        String opening = field("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
                + field("separate");
        List<Part.Heading> headings = sample.parts().stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            Part.Heading heading = headings.get(i);
            String label = heading.numbered() ? labels.heading(heading.level()) : "";
            if (heading.level() == 1 || heading.level() == 2) {
                out.append(opening(opening, heading)).append(entry(i + 1, label + heading.text()));
                opening = "";
            }
        }
        return out.append("<w:p>" + field("end") + "</w:p>").toString();
    }

    private static String opening(String field, Part.Heading heading) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + heading.level() + "0\"/></w:pPr>" + field;
    }

    private static String entry(int bookmark, String text) {
        return "<w:hyperlink w:anchor=\"_Toc" + bookmark + "\"><w:r><w:t>" + Runs.escape(text)
                + "</w:t></w:r><w:r><w:tab/></w:r>" + field("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF _Toc" + bookmark + " \\h </w:instrText></w:r>"
                + field("separate") + "<w:r><w:t>" + (2 + bookmark / HEADINGS_A_PAGE) + "</w:t></w:r>" + field("end")
                + "</w:hyperlink></w:p>";
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
