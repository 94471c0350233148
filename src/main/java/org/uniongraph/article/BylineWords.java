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

    static final Map<String, AuthorRole> TITLES = Map.of(
            "记者", AuthorRole.REPORTER,
            "作者", AuthorRole.REPORTER,
            "通讯员", AuthorRole.CORRESPONDENT,
            "摄影记者", AuthorRole.PHOTOGRAPHER,
            "实习记者", AuthorRole.INTERN,
            "见习记者", AuthorRole.INTERN,
            "实习生", AuthorRole.INTERN);

    /** Before a title; says nothing of its own. */
    static final Set<String> MODIFIERS =
            Set.of("本报", "本网", "本刊", "本台", "本社", "特约", "特派", "特邀", "首席", "驻站", "全媒体", "融媒体", "融媒");

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

    /** Craft words that may stand right behind a name, without a space: 曹立栋摄. */
    static final List<String> GLUED_CRAFTS = List.of("摄影报道", "图文报道", "综合报道", "报道", "摄影", "采写", "整理", "供图", "供稿", "摄");

    /** How a sentence goes on after a byline that nothing closes: 记者张三近日从…. */
    static final List<String> OPENERS = List.of("近日", "日前", "昨日", "昨天", "今日", "今天", "从", "在", "获悉", "采访", "了解");

    /** Han words that are no names, where names may stand. */
    static final Set<String> NO_NAMES = Set.of(
            "近日", "日前", "昨日", "昨天", "今日", "今天", "今年", "去年", "目前", "当天", "获悉", "了解到", "注意到", "看到", "发现", "采访", "走进",
            "来到", "单位", "受访者", "资料", "资料图", "网络", "本人", "主办方", "工会", "高质量", "高质量发展", "安全", "安全员", "和平", "方言", "文明",
            "文化", "文艺", "文体", "文字", "白领", "水平", "成果", "成绩", "成效", "时代", "时间", "时评", "经济", "关注", "关爱", "明天", "平安", "安康",
            "温暖", "温馨", "幸福", "幸运", "金秋", "金融", "全文完", "全国", "全部", "完", "续完", "待续", "广告", "应急", "应急管理", "雷锋", "党建",
            "方案", "方法", "方向", "计划", "古今", "连载", "路上", "路线", "农民工", "农村", "荣誉", "时尚", "盛会", "石榴", "双休", "谈心", "童心", "万人",
            "万众", "万元", "武术", "向上", "项目", "谢谢", "阳光", "叶子", "游戏", "有关", "元旦", "元宵", "运动", "运动会", "张贴", "章程", "支持", "终身",
            "周刊", "周边", "周年", "周末", "祝福", "祝贺", "左右", "边疆", "车间", "车辆", "常委", "常态", "程序", "从业", "查询", "段落", "房产", "费用",
            "冯谖", "高校", "高温", "高铁", "高考", "关于", "国家", "国庆", "国资委", "海报", "华北", "华东", "华南", "黄金", "黄金周", "黄河", "江南",
            "江西", "江苏", "河北", "河南", "湖北", "湖南", "山东", "山西", "云南", "宁夏", "安徽", "贵州", "广东", "广西", "陕西", "海南", "金华", "温州",
            "常州", "徐州", "苏州", "杭州", "梅州", "柳州", "郑州", "荆州", "石家庄", "张家口", "王府井", "马路", "马上", "马拉松", "毛巾", "米面", "明确",
            "能力", "宁静", "平台", "平均", "强调", "权益", "任务", "任职", "容易", "商家", "商务", "师傅", "施工", "史料", "舒适", "水利", "水务", "宋代",
            "汤圆", "唐代", "田间", "田野间", "通讯", "通知", "通报", "同时", "危险", "魏晋", "闻讯", "巫山", "夏季", "夏天", "向前", "严格", "严肃", "印象",
            "应当", "于是", "余人", "余名", "喻为", "干部", "甘肃", "曾经", "展示", "解读", "简讯", "简介", "建设", "经验", "管理", "管理员", "公告", "公示",
            "公开", "公司", "别人", "包括", "包装", "毕业", "毕业生");

    /** What an organisation's name ends in; no name of three or more characters does, but for a surname in front. */
    static final List<String> ORGANIZATION_ENDS = List.of(
            "工会", "公司", "集团", "中心", "学院", "学校", "大学", "医院", "机关", "单位", "协会", "委会", "媒体", "部门", "街道", "社区", "局", "部",
            "厅", "委", "网", "报", "社", "台", "队", "厂", "站", "馆", "所");

    /** What the name of a newspaper, site, agency or station ends in. */
    static final List<String> OUTLET_ENDS =
            List.of("报", "网", "社", "台", "客户端", "融媒体中心", "融媒体", "融媒", "新闻", "在线", "周刊", "杂志", "频道", "之声", "通讯社", "云");

    /** Starts of a marker that name no outlet. */
    static final List<String> OWN_OUTLETS = List.of("本报", "本网", "本台", "本刊", "本社", "本站");

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白"
            + "邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘"
            + "祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚"
            + "岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原"
            + "栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸"
            + "雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

    static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "夏侯", "南宫", "端木", "长孙", "宇文", "轩辕", "呼延",
            "闻人", "澹台", "拓跋", "独孤", "申屠", "太史", "钟离", "西门", "司空", "公羊", "完颜", "赫连");

    private BylineWords() {}

    static boolean isSurname(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }

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
