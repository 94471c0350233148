package org.uniongraph.extract.grammar;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what part in a person's name each word may have, by HanLP's roles and its chances of one behind another. */
final class NameRoles {
    /** A rarer word of two letters may be the beginning of a name of three. */
    private static final int RARE = 1000;

    /** Keeps the logarithm of a role that was never seen finite. */
    private static final double UNSEEN = 1e-8;

    private final TransformMatrixDictionary<NR> chances = PersonDictionary.transformMatrixDictionary;
    private final EnumItem<NR> start = new EnumItem<>(NR.A, NR.K);
    private final EnumItem<NR> none = new EnumItem<>(NR.A, chances.getTotalFrequency(NR.A));
    private final EnumItem<NR> post = new EnumItem<>(NR.G, NR.K);
    private final EnumItem<NR> shortName = shortName();

    private static EnumItem<NR> shortName() {
        EnumItem<NR> roles = new EnumItem<>();
        roles.addLabel(NR.X, 2);
        roles.addLabel(NR.G, 1);
        return roles;
    }

    /** The likeliest role of each word behind that of the word before, the first word being the mark of the start. */
    List<NR> of(List<Vertex> words) {
        List<NR> roles = new ArrayList<>(words.size());
        NR before = likeliest(start);
        for (Vertex word : words) {
            if (!roles.isEmpty()) {
                before = behind(before, rolesOf(word));
            }
            roles.add(before);
        }
        return roles;
    }

    private static NR likeliest(EnumItem<NR> roles) {
        return roles.labelMap.keySet().iterator().next();
    }

    private EnumItem<NR> rolesOf(Vertex word) {
        EnumItem<NR> listed = PersonDictionary.dictionary.get(word.realWord);
        if (listed != null) {
            return listed;
        }
        Nature nature = word.guessNature();
        if (nature == Nature.nr && word.attribute.totalFrequency <= RARE && word.realWord.length() == 2) {
            return shortName;
        }
        return nature == Nature.nnt ? post : none;
    }

    private NR behind(NR before, EnumItem<NR> roles) {
        NR best = before;
        if (roles.labelMap.size() == 1) {
            return likeliest(roles);
        }
        double lowest = Double.MAX_VALUE;
        for (Map.Entry<NR, Integer> role : roles.labelMap.entrySet()) {
            NR next = role.getKey();
            double cost = chances.transititon_probability[before.ordinal()][next.ordinal()]
                    - Math.log((role.getValue() + UNSEEN) / chances.getTotalFrequency(next));
            if (lowest > cost) {
                lowest = cost;
                best = next;
            }
        }
        return best;
    }
}
