package org.uniongraph.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniongraph.model.AuthorRole;

/** The words of bylines and markers, in one place. */
final class BylineWords {
    /** What a craft word such as 摄 says about the people it goes with. */
    enum Craft {
        TEXT,
        PHOTO,
        /** 文/图: two rows. */
        BOTH,
        /** 供图: a photo when a person gave it; an organisation may too. */
        GIVEN_PHOTO,
        /** 责任编辑: no author. */
        NONE
    }

    static final Map<String, AuthorRole> TITLES = Map.ofEntries(
            Map.entry("记者", AuthorRole.REPORTER),
            Map.entry("作者", AuthorRole.REPORTER),
            Map.entry("撰稿人", AuthorRole.REPORTER),
            Map.entry("评论员", AuthorRole.REPORTER),
            Map.entry("特约撰稿人", AuthorRole.REPORTER),
            Map.entry("通讯员", AuthorRole.CORRESPONDENT),
            Map.entry("通迅员", AuthorRole.CORRESPONDENT),
            Map.entry("报道员", AuthorRole.CORRESPONDENT),
            Map.entry("信息员", AuthorRole.CORRESPONDENT),
            Map.entry("摄影记者", AuthorRole.PHOTOGRAPHER),
            Map.entry("摄影通讯员", AuthorRole.PHOTOGRAPHER),
            Map.entry("摄影师", AuthorRole.PHOTOGRAPHER),
            Map.entry("摄影者", AuthorRole.PHOTOGRAPHER),
            Map.entry("实习记者", AuthorRole.INTERN),
            Map.entry("见习记者", AuthorRole.INTERN),
            Map.entry("实习通讯员", AuthorRole.INTERN),
            Map.entry("见习通讯员", AuthorRole.INTERN),
            Map.entry("实习生", AuthorRole.INTERN),
            Map.entry("见习生", AuthorRole.INTERN));

    /** Before a title; says nothing of its own. */
    static final Set<String> MODIFIERS = Set.of(
            "特约", "特派", "特邀", "派驻", "首席", "高级", "资深", "驻站", "驻地", "全媒体", "全媒", "融媒体", "融媒", "新媒体", "多媒体", "文字", "时政",
            "客户端", "签约", "前方");

    static final Map<String, Craft> CRAFTS = Map.ofEntries(
            Map.entry("文", Craft.TEXT),
            Map.entry("文字", Craft.TEXT),
            Map.entry("撰文", Craft.TEXT),
            Map.entry("撰稿", Craft.TEXT),
            Map.entry("报道", Craft.TEXT),
            Map.entry("综合报道", Craft.TEXT),
            Map.entry("采写", Craft.TEXT),
            Map.entry("采访", Craft.TEXT),
            Map.entry("整理", Craft.TEXT),
            Map.entry("采访整理", Craft.TEXT),
            Map.entry("供稿", Craft.TEXT),
            Map.entry("图", Craft.PHOTO),
            Map.entry("图片", Craft.PHOTO),
            Map.entry("摄", Craft.PHOTO),
            Map.entry("摄影", Craft.PHOTO),
            Map.entry("供图", Craft.GIVEN_PHOTO),
            Map.entry("图片提供", Craft.GIVEN_PHOTO),
            Map.entry("文/图", Craft.BOTH),
            Map.entry("图/文", Craft.BOTH),
            Map.entry("文、图", Craft.BOTH),
            Map.entry("图、文", Craft.BOTH),
            Map.entry("文／图", Craft.BOTH),
            Map.entry("图／文", Craft.BOTH),
            Map.entry("文图", Craft.BOTH),
            Map.entry("图文", Craft.BOTH),
            Map.entry("文/摄", Craft.BOTH),
            Map.entry("文／摄", Craft.BOTH),
            Map.entry("文/摄影", Craft.BOTH),
            Map.entry("文并图", Craft.BOTH),
            Map.entry("文并摄", Craft.BOTH),
            Map.entry("图文报道", Craft.BOTH),
            Map.entry("摄影报道", Craft.BOTH),
            Map.entry("摄影/报道", Craft.BOTH),
            Map.entry("摄影、报道", Craft.BOTH),
            Map.entry("报道/摄影", Craft.BOTH),
            Map.entry("文稿", Craft.TEXT),
            Map.entry("撰写", Craft.TEXT),
            Map.entry("执笔", Craft.TEXT),
            Map.entry("采编", Craft.TEXT),
            Map.entry("来稿", Craft.TEXT),
            Map.entry("投稿", Craft.TEXT),
            Map.entry("编写", Craft.TEXT),
            Map.entry("照片", Craft.PHOTO),
            Map.entry("配图", Craft.PHOTO),
            Map.entry("拍摄", Craft.PHOTO),
            Map.entry("航拍", Craft.PHOTO),
            Map.entry("摄制", Craft.PHOTO),
            Map.entry("图片摄影", Craft.PHOTO),
            Map.entry("提供", Craft.GIVEN_PHOTO),
            Map.entry("提供图片", Craft.GIVEN_PHOTO),
            Map.entry("图片供稿", Craft.GIVEN_PHOTO),
            Map.entry("撰文/摄影", Craft.BOTH),
            Map.entry("撰文、摄影", Craft.BOTH),
            Map.entry("采写/摄影", Craft.BOTH),
            Map.entry("文图/摄影", Craft.BOTH),
            Map.entry("文字/图片", Craft.BOTH),
            Map.entry("文字、图片", Craft.BOTH),
            Map.entry("文字/摄影", Craft.BOTH),
            Map.entry("文、摄", Craft.BOTH),
            Map.entry("文·图", Craft.BOTH),
            Map.entry("文｜图", Craft.BOTH),
            Map.entry("文|图", Craft.BOTH),
            Map.entry("图文/摄影", Craft.BOTH),
            Map.entry("文并摄影", Craft.BOTH),
            Map.entry("文及图", Craft.BOTH),
            Map.entry("文和图", Craft.BOTH),
            Map.entry("摄影并报道", Craft.BOTH),
            Map.entry("摄影并文", Craft.BOTH),
            Map.entry("供图并文", Craft.BOTH),
            Map.entry("图片报道", Craft.BOTH),
            Map.entry("图文供稿", Craft.BOTH),
            Map.entry("供稿供图", Craft.BOTH),
            Map.entry("编辑", Craft.NONE),
            Map.entry("责编", Craft.NONE),
            Map.entry("责任编辑", Craft.NONE),
            Map.entry("美编", Craft.NONE),
            Map.entry("校对", Craft.NONE),
            Map.entry("审核", Craft.NONE),
            Map.entry("版式", Craft.NONE),
            Map.entry("制图", Craft.NONE),
            Map.entry("漫画", Craft.NONE),
            Map.entry("视频", Craft.NONE));

    /** What stands before people and bodies that are no authors, or before details. */
    static final Set<String> NO_AUTHORS = Set.of(
            "值班编辑", "本版编辑", "微信编辑", "网络编辑", "新媒体编辑", "见习编辑", "实习编辑", "责任校对", "责校", "美术编辑", "视觉", "视频剪辑", "主编", "执行主编",
            "副主编", "总编", "总编辑", "主任", "值班主任", "值班编委", "值班总编", "编审", "编委", "审校", "审稿", "审定", "初审", "复审", "终审", "一审",
            "二审", "三审", "一校", "二校", "三校", "一读", "二读", "监制", "总监制", "出品", "出品人", "统筹", "总统筹", "策划", "总策划", "排版", "组版",
            "设计", "版式设计", "美术设计", "制作", "海报", "剪辑", "配音", "播音", "朗读", "主播", "出镜", "编导", "摄像", "签发", "翻译", "绘图", "来源",
            "稿件来源", "文章来源", "图片来源", "单位", "作者单位", "供稿单位", "投稿单位", "来稿单位", "工作单位", "通讯地址", "联系电话", "电话", "邮箱", "邮编",
            "地址");

    /** Craft words that may stand right behind a name, without a space: 曹立栋摄. */
    static final List<String> GLUED_CRAFTS = List.of(
            "摄影报道", "图文报道", "图片报道", "综合报道", "报道", "摄影", "采写", "撰文", "撰稿", "整理", "供图", "供稿", "提供", "文图", "图文", "拍摄",
            "航拍", "摄");

    /** How a sentence goes on after a byline that nothing closes: 记者张三近日从…. */
    static final List<String> OPENERS = List.of("近日", "日前", "昨日", "昨天", "今日", "今天", "从", "在", "获悉", "采访", "了解");

    /** What the name of a newspaper, site, agency or station ends in. */
    static final List<String> OUTLET_ENDS = List.of(
            "报", "网", "社", "台", "客户端", "融媒体中心", "融媒体", "融媒", "新闻", "在线", "周刊", "杂志", "频道", "之声", "通讯社", "云", "全媒体",
            "全媒", "传媒", "月刊", "旬刊", "快讯", "学习强国", "头条", "公众号");

    /** What other outlets' names begin with: 今日某县. */
    static final List<String> OUTLET_STARTS = List.of("今日", "掌上", "云上", "指尖", "智慧", "看看", "新华全媒");

    /** Starts of a marker that name no outlet. */
    static final List<String> OWN_OUTLETS = List.of("本报", "本网", "本台", "本刊", "本社", "本站");

    private BylineWords() {}

    /** The longest of {@code words} that {@code text} has at {@code at}. */
    static @Nullable String longestAt(Iterable<String> words, String text, int at) {
        String longest = null;
        for (String word : words) {
            if (text.startsWith(word, at) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest;
    }
}
