package kntc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A rule of the law, as an answer names it. */
public final class Rule {
    private static final ConcurrentMap<String, Rule> RULES = new ConcurrentHashMap<>();

    private final String id;
    private volatile RuleWords words;

    private Rule(String id) {
        this.id = id;
    }

    /** The rule of this id; one object for each. */
    static Rule withId(String id) {
        Rule known = RULES.get(id);
        return known != null ? known : RULES.computeIfAbsent(id, Rule::new);
    }

    private RuleWords words() {
        RuleWords known = words;
        if (known == null) {
            known = Native.call(() -> KntcKt.ruleWords(id));
            words = known;
        }
        return known;
    }

    /** Its stable id. */
    public String id() {
        return id;
    }

    /** What it says. */
    public Text text() {
        return words().getText();
    }

    /** The provisions it rests on, as a lawyer cites them. */
    public String citation(Language language) {
        return words().getCitation().in(language);
    }

    /** The words of these provisions, in every wording of the time in which the rule is in force. */
    public List<Quote> quotes() {
        return Native.call(() -> KntcKt.ruleQuotes(id));
    }

    /** How it was read: {@code verified}, {@code verified_copy}, {@code reported}, {@code recalled} or {@code inferred}. */
    public String status() {
        return words().getStatus();
    }

    /** What is doubtful about it. */
    public Optional<Text> doubt() {
        return Optional.ofNullable(words().getDoubt());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule && id.equals(((Rule) other).id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
