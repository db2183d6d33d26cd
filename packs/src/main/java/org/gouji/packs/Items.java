package org.gouji.packs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Scope;
import org.gouji.model.Wording;
import org.gouji.model.pack.Item;
import org.gouji.model.pack.Pack.Origin;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** The items of all packs: new ones, and more names for those that there are. */
final class Items {
    private static final String LOCAL = "local.";
    private static final Map<String, Scope> SCOPES = scopes();

    private final Fields fields;
    private final Map<String, Item> byKey = new LinkedHashMap<>();
    private final Map<String, Item> byName = new LinkedHashMap<>();
    private final Map<String, Origin> claimed = new LinkedHashMap<>();

    Items(Fields fields) {
        this.fields = fields;
    }

    private static Map<String, Scope> scopes() {
        Map<String, Scope> scopes = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            scopes.put(scope.name(), scope);
            scopes.put(scope.label(), scope);
        }
        return scopes;
    }

    /** The items by each of their plain names. */
    Map<String, Item> names() {
        return byName;
    }

    /** An entry of {@code items}: a new item, or, under a key or name that is known, more aliases of an old one. */
    void read(Keyed entry) {
        fields.only(entry, List.of("key", "name", "aliases", "scope"));
        Optional<Text> name = fields.text(entry, "name");
        Optional<Item> known = known(entry, name);
        Scope scope = fields.choice(entry, "scope", SCOPES).orElse(Scope.UNSAID);
        if (known.isEmpty() && name.isEmpty()) {
            fields.needed(entry, "name");
            return;
        }
        Item item = known.orElseGet(() -> made(entry, name.get(), scope));
        byKey.put(item.key(), item);
        name.ifPresent(text -> claim(text, item));
        fields.texts(entry, "aliases").forEach(alias -> claim(alias, item));
    }

    private Optional<Item> known(Keyed entry, Optional<Text> name) {
        Optional<Text> key = fields.text(entry, "key");
        return key.isPresent()
                ? Optional.ofNullable(byKey.get(key.get().text()))
                : name.map(text -> byName.get(Item.plain(text.text())));
    }

    private Item made(Keyed entry, Text name, Scope scope) {
        Optional<Text> key = fields.text(entry, "key");
        key.filter(text -> !text.text().matches("[A-Za-z][A-Za-z0-9._-]*"))
                .ifPresent(text -> fields.mistakes()
                        .add(text.at(), "“key”只能用字母、数字和 . _ -", "\"key\" has letters, digits and . _ - only"));
        return new Item(key.map(Text::text).orElse(LOCAL + Item.plain(name.text())), name.text(), scope);
    }

    private void claim(Text name, Item item) {
        String plain = Item.plain(name.text());
        if (plain.length() < 2) {
            fields.mistakes().add(name.at(), "名称太短：“" + name.text() + "”", "the name is too short: " + name.text());
            return;
        }
        Item other = byName.putIfAbsent(plain, item);
        Origin before = claimed.putIfAbsent(plain, name.at());
        if (other != null && !other.key().equals(item.key())) {
            fields.mistakes()
                    .add(
                            name.at(),
                            "名称“" + name.text() + "”属于两个项目：" + item.name() + " 和 " + other.name() + "（见 " + before
                                    + "）",
                            "the name \"" + name.text() + "\" is claimed by two items: " + item.name() + " and "
                                    + other.name() + " (see " + before + ")");
        }
    }

    /** The key of the item that a reference means, by key or by any of its names; empty if there is none, and that is a mistake. */
    Optional<String> key(Text reference) {
        return key(reference.text(), reference.at());
    }

    Optional<String> key(String reference, Origin at) {
        if (byKey.containsKey(reference)) {
            return Optional.of(reference);
        }
        Item item = byName.get(Item.plain(reference));
        if (item == null) {
            Set<String> known = new LinkedHashSet<>(byKey.keySet());
            byKey.values().forEach(one -> known.add(one.name()));
            known.addAll(byName.keySet());
            fields.mistakes().unknown(at, new Wording("没有这个项目", "there is no item"), reference, known);
        }
        return Optional.ofNullable(item).map(Item::key);
    }
}
