package org.gouji.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private final StringWriter out = new StringWriter();
    private final Html html = new Html(out);

    private String written() {
        return out.toString().replace("<!DOCTYPE html>\n", "");
    }

    @Test
    void wordsAndValuesAreEscaped() {
        html.put("p", "<b>1 & 2</b> \"'`", "title", "\"><script>");

        assertThat(written())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;1 &amp; 2&lt;/b&gt; &quot;&#39;&#96;</p>");
    }

    @Test
    void charactersThatNoPageMayHoldAreLeftOut() {
        html.text("a\u0000b\u001Bc\u2028d\uD800e\uFFFFf\u202Eg\u0085h\uD840\uDC00");

        assertThat(written()).isEqualTo("abc d\uFFFDefgh\uD840\uDC00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "ONCLICK", "style", "src", "srcdoc", "a b", "x=\"", "formaction", ""})
    void attributesThatCouldRunSomethingAreRefused(String name) {
        assertThatThrownBy(() -> html.open("p", name, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//example.org/x",
                "/etc/passwd",
                "http://example.org",
                "file:///etc/passwd",
                "\\\\server\\share",
                "x\" y",
                "a b"
            })
    void linksLeadNowhereElse(String link) {
        assertThatThrownBy(() -> html.open("a", "href", link)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#c1-f2", "./%E6%9F%B3/a.docx", "../reports/r0001.html", "reports/r0001.html#c1"})
    void linksLeadToPlacesAndFiles(String link) {
        html.put("a", "x", "href", link);

        assertThat(written()).contains("href=\"" + link + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "p onload=x", "P", ""})
    void elementsAreThoseOfThePage(String tag) {
        assertThatThrownBy(() -> html.open(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void assetThatWouldEndItselfIsRefused() {
        assertThatThrownBy(() -> new Asset("script", "var a = '</SCRIPT >';"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
