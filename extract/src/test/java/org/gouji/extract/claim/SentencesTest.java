package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.Kinds;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Sentences of the genre as an auditor reads them, in {@code sentences/*.yaml}: {@code facts} are all numbers in order; {@code claims} are all
 * that the sentence says must hold between them, {@code some} a part of that; {@code witnessed} is what can be confirmed beyond; {@code suspected} what one digit would mend. How they are written: {@link Shown}.
 */
class SentencesTest {
    private static final List<String> FILES = List.of(
            "lists",
            "changes",
            "completion",
            "rates",
            "shares",
            "counts",
            "oddities",
            "formulas",
            "projects",
            "harder",
            "across",
            "papers",
            "witnesses",
            "published",
            "selfreports",
            "whole",
            "wholereports",
            "reach",
            "fieldwork");

    /** One paragraph, or several, with what is expected of it. */
    record Case(String text, String kind, Map<?, ?> expected) {
        List<String> expected(String key) {
            return ((List<?>) expected.get(key)).stream().map(String::valueOf).toList();
        }
    }

    static Stream<Named<Case>> sentences() throws IOException {
        List<Named<Case>> cases = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = SentencesTest.class.getResourceAsStream("sentences/" + file + ".yaml")) {
                List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
                for (Object entry : entries) {
                    Map<?, ?> map = (Map<?, ?>) entry;
                    Object kind = map.get("kind");
                    String text = map.get("text").toString();
                    cases.add(Named.of(
                            file + ": " + text,
                            new Case(text, kind == null ? Kinds.WHOLE_UNIT : kind.toString(), map)));
                }
            }
        }
        return cases.stream();
    }

    @Test
    void thereAreManySentences() throws IOException {
        assertThat(sentences().map(named -> named.getPayload().text()).distinct())
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceIsReadAsAnAuditorReadsIt(Case sentence) {
        assertThat(Stream.of("facts", "claims", "some", "likely", "witnessed", "suspected")
                        .filter(sentence.expected()::containsKey))
                .as("what is expected")
                .isNotEmpty();
        Prose prose = Prose.of(sentence.text(), sentence.kind());
        if (sentence.expected().containsKey("facts")) {
            assertThat(prose.facts()).as("facts").containsExactlyElementsOf(sentence.expected("facts"));
        }
        if (sentence.expected().containsKey("claims")) {
            assertThat(prose.claims()).as("claims").containsExactlyInAnyOrderElementsOf(sentence.expected("claims"));
        }
        if (sentence.expected().containsKey("likely")) {
            assertThat(prose.likely()).as("likely").containsAll(sentence.expected("likely"));
        }
        if (sentence.expected().containsKey("witnessed")) {
            assertThat(prose.witnessed())
                    .as("witnessed")
                    .containsExactlyInAnyOrderElementsOf(sentence.expected("witnessed"));
        }
        if (sentence.expected().containsKey("suspected")) {
            assertThat(prose.suspected())
                    .as("suspected")
                    .containsExactlyInAnyOrderElementsOf(sentence.expected("suspected"));
        }
        if (sentence.expected().containsKey("some")) {
            assertThat(prose.claims()).as("claims").containsAll(sentence.expected("some"));
        }
    }
}
