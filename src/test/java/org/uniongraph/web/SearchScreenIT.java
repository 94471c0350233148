package org.uniongraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniongraph.DemoServer;

/** The search as an analyst begins with it. */
@NullMarked
@DisabledIfSystemProperty(named = "web.skip", matches = "|true", disabledReason = "built without the web pages")
class SearchScreenIT {
    private static final String HAIDIAN = "北京市海淀区总工会";

    @RegisterExtension
    static final InBrowser browser = new InBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"海淀", "haidian", "hdqzgh"})
    void reachesAUnionAndItsSentencesByKeyboardAlone(String typed) {
        Page page = open("/", Look.LIGHT).page();
        assertThat(box(page)).isFocused();

        page.keyboard().type(typed);
        Locator option = page.getByRole(AriaRole.OPTION, named(HAIDIAN)).first();
        assertThat(option).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, named(HAIDIAN).setLevel(1))).isVisible();
        Locator sentences = page.getByRole(AriaRole.BUTTON, named("条原文"));
        assertThat(sentences.first()).isVisible();
        page.keyboard().press("e");
        assertThat(page.getByRole(AriaRole.BLOCKQUOTE).first()).containsText("海淀区总工会");
    }

    @Test
    void groupsWhatItFindsBySort() {
        Page page = open("/?q=劳模", Look.LIGHT).page();

        Locator events = page.getByRole(AriaRole.REGION, exactly("活动"));
        assertThat(events.getByRole(AriaRole.LINK, link("百名劳模植树系列活动"))).isVisible();
        assertThat(events).containsText("北京市海淀区总工会");
        Locator articles = page.getByRole(AriaRole.REGION, exactly("文章"));
        assertThat(articles.getByRole(AriaRole.LISTITEM).first()).containsText("百名劳模植树系列活动近日展开");
        assertThat(articles).not().containsText("##");
        assertThat(articles).not().containsText("**");
    }

    @Test
    void tellsWhichFormMatchedAndWhatStandsAbove() {
        Page page = open("/?q=haidian", Look.LIGHT).page();

        Locator union = page.getByRole(AriaRole.REGION, exactly("工会")).getByRole(AriaRole.LISTITEM);
        assertThat(union).containsText(HAIDIAN);
        assertThat(union).containsText("拼音");
        assertThat(union.locator("mark")).hasText("haidian");
        assertThat(union.getByRole(AriaRole.LINK, link("北京市总工会").setExact(true)))
                .isVisible();
    }

    @Test
    void keepsFiltersInTheAddress() {
        Page page = open("/?q=海淀", Look.LIGHT).page();
        assertThat(page.getByRole(AriaRole.REGION, exactly("工会"))).isVisible();

        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^\\s*文章\\s*\\d*\\s*$")))
                .click();
        assertThat(page.getByRole(AriaRole.REGION, exactly("工会"))).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("types=ARTICLE"));

        page.reload();
        assertThat(page.getByRole(AriaRole.REGION, exactly("文章"))).isVisible();
        assertThat(page.getByRole(AriaRole.REGION, exactly("工会"))).hasCount(0);
        assertThat(box(page)).hasValue("海淀");
        page.goBack();
        assertThat(page.getByRole(AriaRole.REGION, exactly("工会"))).isVisible();
    }

    @Test
    void narrowsByLevelAndByWhatStandsAbove() {
        Page page = open("/?q=总工会", Look.LIGHT).page();
        page.getByText("更多筛选").click();

        page.getByLabel("工会层级").selectOption("区县级");
        assertThat(page).hasURL(Pattern.compile("level=DISTRICT"));
        Locator unions = page.getByRole(AriaRole.REGION, exactly("工会"));
        assertThat(unions.getByRole(AriaRole.LINK, link("北京市朝阳区总工会").setExact(true)))
                .isVisible();
        assertThat(unions.getByRole(AriaRole.LINK, link("北京市朝阳区望京街道总工会"))).hasCount(0);

        page.getByRole(AriaRole.COMBOBOX, named("隶属于")).fill("全总");
        page.getByRole(AriaRole.OPTION, named("中华全国总工会")).first().click();
        assertThat(page).hasURL(Pattern.compile("under="));
        assertThat(page.getByRole(AriaRole.BUTTON, named("移除 隶属于"))).isVisible();
        assertThat(unions.getByRole(AriaRole.LINK, link(HAIDIAN))).isVisible();
    }

    @Test
    void offersToDropOneFilterAtATime() {
        Page page = open("/?q=海淀&from=2030-01-01&types=UNION,PLACE", Look.LIGHT).page();
        assertThat(page.getByText("没有找到“海淀”")).isVisible();

        Locator day = page.getByRole(AriaRole.BUTTON, named(Pattern.compile("起始日期\\s*\\d+ 条")));
        assertThat(day).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named(Pattern.compile("类型\\s*0 条"))))
                .isVisible();
        day.click();

        assertThat(page.getByRole(AriaRole.REGION, exactly("工会"))).containsText(HAIDIAN);
        assertThat(page).not().hasURL(Pattern.compile("from="));
    }

    @Test
    void proposesWhatMayHaveBeenMeant() {
        Page page = open("/?q=孙金村", Look.LIGHT).page();

        page.getByRole(AriaRole.BUTTON, exactly("孙金春")).click();

        assertThat(box(page)).hasValue("孙金春");
        assertThat(page.getByRole(AriaRole.REGION, exactly("人物"))).containsText("党组书记、副主席");
    }

    @Test
    void keepsRenamesAndRemovesViews() {
        Page page = open("/?q=海淀", Look.LIGHT).page();
        page.getByRole(AriaRole.BUTTON, named("保存此视图")).click();
        page.getByLabel("视图名称").fill("海淀的工会");
        page.keyboard().press("Enter");

        page.navigate("/");
        Locator saved = page.getByRole(AriaRole.REGION, named("已保存的视图"));
        assertThat(saved.getByRole(AriaRole.LINK, link("海淀的工会"))).isVisible();
        saved.getByRole(AriaRole.BUTTON, link("改名")).click();
        saved.getByLabel("视图名称").fill("海淀");
        page.keyboard().press("Enter");
        saved.getByRole(AriaRole.LINK, link("海淀")).click();
        assertThat(page).hasURL(Pattern.compile("q=%E6%B5%B7%E6%B7%80"));

        page.goBack();
        saved.getByRole(AriaRole.BUTTON, link("移除 海淀")).click();
        assertThat(saved).containsText("还没有保存");
    }

    @Test
    void showsAsMuchWhenItsAddressIsOpenedElsewhere() {
        Page page = open("/?q=工会", Look.LIGHT).page();
        assertThat(summary(page)).containsText("显示 20 /");
        page.getByRole(AriaRole.BUTTON, named("再显示")).click();
        assertThat(summary(page)).not().containsText("显示 20 /");
        assertThat(page).hasURL(Pattern.compile("pages="));

        Page elsewhere = browser.visit(DemoServer.url(), Look.LIGHT).page();
        elsewhere.navigate(page.url());

        assertThat(summary(elsewhere)).hasText(summary(page).innerText());
        box(elsewhere).fill("海淀");
        box(elsewhere).press("Enter");
        assertThat(elsewhere).not().hasURL(Pattern.compile("pages="));
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatThereIs(Look look) {
        Visit visit = open("/", look);
        Page page = visit.page();

        assertThat(page.getByRole(AriaRole.REGION, named("关系最多的工会"))).containsText("北京市总工会");
        assertThat(page.getByText("最近读入")).isVisible();
        visit.screenshot("search-home");
        Axe.assertAccessible(page);
    }

    @ParameterizedTest
    @EnumSource
    void showsResults(Look look) {
        Visit visit = open("/?q=劳模", look);
        Page page = visit.page();

        assertThat(page.getByText("显示 8 / 8")).isVisible();
        visit.screenshot("search-results");
        Axe.assertAccessible(page);
    }

    private static Visit open(String address, Look look) {
        Visit visit = browser.visit(DemoServer.url(), look);
        visit.page().navigate(address);
        assertThat(box(visit.page())).isVisible();
        return visit;
    }

    private static Locator summary(Page page) {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("显示"))
                .first();
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, exactly("查找"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions named(Pattern name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
