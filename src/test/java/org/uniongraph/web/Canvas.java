package org.uniongraph.web;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What is drawn on the graph canvas, which has no elements to look for: through the graph that the page exposes for
 * tests.
 */
@NullMarked
final class Canvas {
    private static final String POSITION = """
            (key => {
                const box = __graph.container().getBoundingClientRect();
                const [from, to = from] = key.split(' ').map(id => __graph.getElementById(id).renderedPosition());
                return [box.x + (from.x + to.x) / 2, box.y + (from.y + to.y) / 2];
            })""";
    private static final String PLACES = """
            ids => Object.fromEntries(__graph.nodes().filter(n => !ids || ids.includes(n.id()))
                .map(n => [n.id(), `${n.position().x} ${n.position().y}`]).sort())""";
    private static final String ROUNDED_PLACES = """
            () => Object.fromEntries(__graph.nodes()
                .map(n => [n.id(), `${Math.round(n.position().x)} ${Math.round(n.position().y)}`]).sort())""";
    private static final String FILL = """
            count => new Promise(resolve => {
                const types = ['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT'];
                const id = i => 'n' + i;
                const entities = new Map(Array.from({length: count}, (_, i) => [id(i), {id: id(i), name: '第' + i + '届职工技能大赛',
                    type: types[i % 4], aliases: [], description: null, date: null,
                    counts: [{type: 'WON', direction: 'IN', count: Math.round(count / (i + 1))}]}]));
                const relations = new Map(Array.from({length: count - 1}, (_, i) => i + 1).flatMap(i =>
                    [[i, Math.floor(i / 8)], [i, Math.floor(i / 3)]].filter(([a, b]) => a !== b).map(([a, b], k) => [`r${i}.${k}`,
                        {id: `r${i}.${k}`, type: 'WON', from: id(a), to: id(b), confidence: i % 5 ? 1 : 0.5, statementCount: 1,
                            sourceCount: 1 + i % 4, role: null, title: null, award: null, validFrom: null, validTo: null, evidence: []}])));
                const filled = () => {
                    if (__graph.nodes().length === count) {
                        __session.removeEventListener('session-changed', filled);
                        __graph.fit();
                        setTimeout(resolve, 500);
                    }
                };
                __session.addEventListener('session-changed', filled);
                __session.do(state => ({...state, entities, relations, roots: new Set(), expansions: [], selected: new Set(),
                    positions: new Map()}));
            })""";
    private static final String EXPAND = """
            id => new Promise(resolve => {
                const start = performance.now();
                __graph.one('add', 'node', () => requestAnimationFrame(() => resolve(performance.now() - start)));
                __graph.getElementById(id).emit('dbltap');
            })""";
    private static final String START_FRAMES = """
            () => {
                window.__frames = [];
                let last = performance.now();
                let seen = '';
                const next = now => {
                    const view = JSON.stringify([__graph.pan(), __graph.zoom()]);
                    if (view !== seen) {
                        __frames.push(now - last);
                    }
                    seen = view;
                    last = now;
                    window.__sampling = requestAnimationFrame(next);
                };
                window.__sampling = requestAnimationFrame(next);
            }""";
    private static final String END_FRAMES = """
            () => {
                cancelAnimationFrame(__sampling);
                const sorted = __frames.slice(2).sort((a, b) => a - b);
                const at = share => sorted[Math.floor(sorted.length * share)].toFixed(1);
                return `median ${at(0.5)} ms, 95% ${at(0.95)} ms (${sorted.length} frames)`;
            }""";

    private final Page page;

    Canvas(Page page) {
        this.page = page;
    }

    void awaitNode(String id) {
        page.waitForFunction("id => window.__graph && __graph.getElementById(id).nonempty()", id);
    }

    /** Waits until nothing is asked or moving. */
    void awaitRest() {
        page.waitForFunction(
                "() => __session.pending === 0 && !__graph.animated() && !__graph.nodes(':animated').length");
    }

    boolean isExpanding() {
        return (boolean) page.evaluate("() => __session.pending > 0");
    }

    void doubleClick(String node) {
        awaitRest();
        List<?> at = positionOf(node);
        page.mouse().dblclick(coordinate(at, 0), coordinate(at, 1));
    }

    /** Selects a node and presses a key. */
    void press(String node, String key) {
        List<?> at = positionOf(node);
        page.mouse().click(coordinate(at, 0), coordinate(at, 1));
        page.waitForFunction("id => __session.state.selected.has(id)", node);
        page.keyboard().press(key);
    }

    void clickLine(String from, String to) {
        List<?> at = positionOf(from + " " + to);
        page.mouse().click(coordinate(at, 0), coordinate(at, 1));
    }

    /** The id of the node that has a name. */
    String find(String name) {
        return (String)
                page.evaluate("name => [...__session.state.entities.values()].find(e => e.name === name).id", name);
    }

    int countOfRelations(String type) {
        return (int) page.evaluate(
                "type => [...__session.state.relations.values()].filter(r => r.type === type).length", type);
    }

    Object selected() {
        return page.evaluate("() => [...__session.state.selected].sort()");
    }

    /** Where each node is, by id. */
    Object places() {
        return page.evaluate(PLACES);
    }

    Object places(List<String> ids) {
        return page.evaluate(PLACES, ids);
    }

    Object roundedPlaces() {
        return page.evaluate(ROUNDED_PLACES);
    }

    List<String> ids(Object places) {
        return ((Map<?, ?>) places)
                .keySet().stream().map(String.class::cast).sorted().toList();
    }

    /** Shows a made-up graph of that many nodes and about twice as many relations. */
    void fill(int nodes) {
        page.evaluate(FILL, nodes);
    }

    /** From the double click until the neighbours are drawn. */
    double millisOfExpansion(String node) {
        return ((Number) page.evaluate(EXPAND, node)).doubleValue();
    }

    String framesOfPan() {
        page.mouse().move(1300, 700);
        page.mouse().down();
        page.evaluate(START_FRAMES);
        for (int i = 0; i < 120; i++) {
            page.mouse().move(1300 - 3 * i, 700 - 2 * (i % 40));
        }
        page.mouse().up();
        return (String) page.evaluate(END_FRAMES);
    }

    String framesOfZoom() {
        page.mouse().move(900, 500);
        page.evaluate(START_FRAMES);
        for (int i = 0; i < 80; i++) {
            page.mouse().wheel(0, i < 40 ? -40 : 40);
        }
        return (String) page.evaluate(END_FRAMES);
    }

    private List<?> positionOf(String key) {
        return (List<?>) page.evaluate(POSITION, key);
    }

    private static double coordinate(List<?> position, int index) {
        return ((Number) position.get(index)).doubleValue();
    }
}
