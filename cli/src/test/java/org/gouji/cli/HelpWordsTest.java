package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of help are formats: a lone per cent sign in one is complained of wherever the help is shown. */
class HelpWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyWordOfHelpIsAFormat(String language) {
        ResourceBundle help = ResourceBundle.getBundle(
                "org.gouji.cli.Help",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

        assertThat(help.keySet()).hasSizeGreaterThan(100);
        assertThat(help.keySet())
                .allSatisfy(key -> assertThatCode(() -> String.format(Locale.ROOT, help.getString(key)))
                        .as(key)
                        .doesNotThrowAnyException());
    }
}
