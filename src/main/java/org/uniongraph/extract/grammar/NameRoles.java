package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what part in a person's name each word may have, by HanLP's roles and its chances of one behind another. */
final class NameRoles {
    /** A rarer word of two letters may be the beginning of a name of three. */
    private static final int RARE = 1000;

    /** Keeps the logarithm of a role that was never seen finite. */
    private static final double UNSEEN = 1e-8;

    private final TransformMatrixDictionary<NR> chances = PersonDictionary.transformMatrixDictionary;
    private final Roles none = rolesOf(new EnumItem<>(NR.A, chances.getTotalFrequency(NR.A)));
    private final Roles post = rolesOf(new EnumItem<>(NR.G, NR.K));
    private final Roles shortName = rolesOf(shortName());

    /** Of words of the core dictionary, by number; made when first met, equal whoever makes them. */
    private final @Nullable Roles[] known = new @Nullable Roles[CoreDictionary.trie.size()];

    /** What a word can be, and the logarithm of how often it is that of all words that are. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Roles(NR[] roles, double[] shares) {}

    private static EnumItem<NR> shortName() {
        EnumItem<NR> roles = new EnumItem<>();
        roles.addLabel(NR.X, 2);
        roles.addLabel(NR.G, 1);
        return roles;
    }

    /** The likeliest role of each word behind that of the word before; the first word is the mark of the start. */
    List<NR> of(List<Vertex> words) {
        List<NR> roles = new ArrayList<>(words.size());
        NR before = NR.K;
        for (Vertex word : words) {
            before = roles.isEmpty() ? before : behind(before, rolesOf(word));
            roles.add(before);
        }
        return roles;
    }

    private Roles rolesOf(Vertex word) {
        boolean core = word.wordID >= 0 && word.word.equals(word.realWord);
        Roles roles = core ? known[word.wordID] : null;
        if (roles == null) {
            EnumItem<NR> listed = PersonDictionary.dictionary.get(word.realWord);
            roles = listed == null ? unlisted(word) : rolesOf(listed);
            if (core) {
                known[word.wordID] = roles;
            }
        }
        return roles;
    }

    private Roles unlisted(Vertex word) {
        Nature nature = word.guessNature();
        if (nature.equals(Nature.nr) && word.attribute.totalFrequency <= RARE && word.realWord.length() == 2) {
            return shortName;
        }
        return nature.equals(Nature.nnt) ? post : none;
    }

    private Roles rolesOf(EnumItem<NR> listed) {
        NR[] roles = listed.labelMap.keySet().toArray(new NR[0]);
        double[] shares = new double[roles.length];
        for (int i = 0; i < roles.length; i++) {
            shares[i] = Math.log((listed.getFrequency(roles[i]) + UNSEEN) / chances.getTotalFrequency(roles[i]));
        }
        return new Roles(roles, shares);
    }

    /** HanLP's chances stand by ordinal number. */
    @SuppressWarnings("EnumOrdinal")
    private NR behind(NR before, Roles word) {
        double[] transitions = chances.transititon_probability[before.ordinal()];
        NR best = before;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < word.roles.length; i++) {
            double cost = transitions[word.roles[i].ordinal()] - word.shares[i];
            if (lowest > cost) {
                lowest = cost;
                best = word.roles[i];
            }
        }
        return best;
    }
}
