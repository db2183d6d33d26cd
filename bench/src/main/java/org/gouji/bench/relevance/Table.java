package org.gouji.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The table of the trial: a row for each engine, rows for each sort of query, and the first engine held against each other one. */
final class Table {
    private static final int WORST = 10;

    private final List<Topic> topics;
    private final Judgements judgements;
    private final PrintStream out;

    Table(List<Topic> topics, Judgements judgements, PrintStream out) {
        this.topics = topics;
        this.judgements = judgements;
        this.out = out;
    }

    void print(List<Engine> engines) throws IOException {
        Map<String, Map<Topic, Measures>> results = new LinkedHashMap<>();
        for (Engine engine : engines) {
            Map<Topic, Measures> measures = new LinkedHashMap<>();
            for (Topic topic : answerable()) {
                measures.put(topic, Measures.of(engine.best(topic.words(), Measures.DEPTH), judgements.of(topic)));
            }
            results.put(engine.name(), measures);
        }
        out.printf(
                Locale.ROOT,
                "%d queries, %d of them with something to find; %d judgements%n%n",
                topics.size(),
                answerable().size(),
                topics.stream().mapToInt(topic -> judgements.of(topic).size()).sum());
        all(results);
        out.println();
        bySort(results);
        out.println();
        paired(results);
        out.println();
        worst(results);
    }

    /** Where the first engine is furthest behind the best of the others. */
    private void worst(Map<String, Map<Topic, Measures>> results) {
        List<Map<Topic, Measures>> all = List.copyOf(results.values());
        Map<Topic, Double> behind = new LinkedHashMap<>();
        for (Topic topic : answerable()) {
            double best = all.subList(1, all.size()).stream()
                    .mapToDouble(measures -> measures.get(topic).ndcg())
                    .max()
                    .orElse(0);
            behind.put(topic, best - all.get(0).get(topic).ndcg());
        }
        out.println("furthest behind the best of the others (nDCG@10)");
        behind.entrySet().stream()
                .sorted(Map.Entry.<Topic, Double>comparingByValue().reversed())
                .limit(WORST)
                .forEach(one -> out.printf(
                        Locale.ROOT,
                        "  %s  %-5.3f  %s%n",
                        one.getKey().id(),
                        one.getValue(),
                        one.getKey().words()));
    }

    /** Where nothing is of use, no order is better than another. */
    private List<Topic> answerable() {
        return topics.stream()
                .filter(topic -> judgements.of(topic).values().stream().anyMatch(grade -> grade > 0))
                .toList();
    }

    private void all(Map<String, Map<Topic, Measures>> results) {
        out.println("engine    nDCG@10  recall@10  of what 10 can hold  unjudged in the top 10");
        results.forEach((engine, measures) -> out.printf(
                Locale.ROOT,
                "%-8s  %7.3f  %9.3f  %19.3f  %22d%n",
                engine,
                mean(measures, Measures::ndcg),
                mean(measures, Measures::recall),
                mean(measures, Measures::reachable),
                measures.values().stream().mapToInt(Measures::unjudged).sum()));
    }

    private void bySort(Map<String, Map<Topic, Measures>> results) {
        out.println("nDCG@10      queries  "
                + results.keySet().stream()
                        .map(name -> String.format(Locale.ROOT, "%8s", name))
                        .collect(Collectors.joining()));
        Map<String, List<Topic>> sorts = answerable().stream()
                .collect(Collectors.groupingBy(Topic::sort, LinkedHashMap::new, Collectors.toList()));
        sorts.forEach((sort, members) -> {
            out.printf(Locale.ROOT, "%-12s %7d  ", sort, members.size());
            results.values()
                    .forEach(measures -> out.printf(
                            Locale.ROOT,
                            "%8.3f",
                            members.stream()
                                    .mapToDouble(topic -> measures.get(topic).ndcg())
                                    .average()
                                    .orElse(0)));
            out.println();
        });
    }

    private void paired(Map<String, Map<Topic, Measures>> results) {
        List<String> names = List.copyOf(results.keySet());
        out.println("paired            measure    difference  better  worse  by chance");
        for (String other : names.subList(1, names.size())) {
            line(names.get(0), other, "nDCG@10", results, Measures::ndcg);
            line(names.get(0), other, "recall@10", results, Measures::recall);
        }
    }

    private void line(
            String first,
            String second,
            String measure,
            Map<String, Map<Topic, Measures>> results,
            ToDoubleFunction<Measures> value) {
        Paired paired = Paired.of(values(results.get(first), value), values(results.get(second), value));
        out.printf(
                Locale.ROOT,
                "%-17s %-9s  %+10.3f  %6d  %5d  %9.5f%n",
                first + " - " + second,
                measure,
                paired.difference(),
                paired.better(),
                paired.worse(),
                paired.chance());
    }

    private List<Double> values(Map<Topic, Measures> measures, ToDoubleFunction<Measures> value) {
        List<Double> values = new ArrayList<>();
        answerable().forEach(topic -> values.add(value.applyAsDouble(measures.get(topic))));
        return values;
    }

    private static double mean(Map<Topic, Measures> measures, ToDoubleFunction<Measures> value) {
        return measures.values().stream().mapToDouble(value).average().orElse(0);
    }
}
