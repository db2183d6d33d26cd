package org.gouji.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.pack.Pack.Origin;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the YAML of a file into entries that know their lines. Nothing is constructed; anchors, which could repeat or loop, are refused. */
final class Tree {
    private final Source source;
    private final Mistakes mistakes;

    private Tree(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** The top of a file: names and values; empty where it is none, and that is a mistake. */
    static Optional<Entry.Keyed> read(Source source, Mistakes mistakes) {
        Tree tree = new Tree(source, mistakes);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(1)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text());
            if (root.isPresent() && tree.entry(root.get()) instanceof Entry.Keyed keyed) {
                return Optional.of(keyed);
            }
            mistakes.add(
                    new Origin(source.name(), 1),
                    "文件不是规则包：应有 items、identities、rules 等项",
                    "no rule pack: items, identities, rules and so on are expected");
        } catch (MarkedYamlEngineException e) {
            String problem = e.getProblem() == null ? "" : e.getProblem();
            mistakes.add(
                    tree.origin(e.getProblemMark()), "YAML 写法有误（" + problem + "）", "not valid YAML (" + problem + ")");
        } catch (YamlEngineException e) {
            mistakes.add(new Origin(source.name(), 1), "YAML 写法有误", "not valid YAML");
        }
        return Optional.empty();
    }

    private Origin origin(Optional<Mark> mark) {
        return new Origin(source.name(), mark.map(m -> m.getLine() + 1).orElse(1));
    }

    private Entry entry(Node node) {
        Origin at = origin(node.getStartMark());
        if (node.getAnchor().isPresent()) {
            mistakes.add(at, "规则包中不能用锚点（&、*）", "anchors (& and *) are not allowed in a pack");
            return new Entry.Text("", at);
        }
        if (node instanceof MappingNode mapping) {
            return keyed(mapping, at);
        }
        if (node instanceof SequenceNode sequence) {
            List<Entry> entries = new ArrayList<>();
            sequence.getValue().forEach(value -> entries.add(entry(value)));
            return new Entry.Listed(entries, at);
        }
        return new Entry.Text(
                node instanceof ScalarNode scalar ? scalar.getValue().strip() : "", at);
    }

    private Entry keyed(MappingNode mapping, Origin at) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, Origin> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Origin where = origin(tuple.getKeyNode().getStartMark());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Origin before = keys.putIfAbsent(key, where);
            if (before != null) {
                mistakes.add(
                        where,
                        "“" + key + "”写了两次（见第 " + before.line() + " 行）",
                        "\"" + key + "\" stands twice (see line " + before.line() + ")");
            } else {
                entries.put(key, entry(tuple.getValueNode()));
            }
        }
        return new Entry.Keyed(entries, keys, at);
    }
}
