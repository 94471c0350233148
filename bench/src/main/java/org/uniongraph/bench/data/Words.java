package org.uniongraph.bench.data;

import java.util.List;

/** The words that names and sentences are made of. */
final class Words {
    static final List<String> SURNAMES = list("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 "
            + "彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 欧阳 司马 上官 诸葛");
    static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国红梅志文海燕春雷晓东小立新永康振宇佳怡浩然子涵思远雨桐" + "雪峰鹏飞慧琳宏博凯旋嘉诚俊彦淑珍维民德胜";
    static final String PROPER = "安宁长永新兴和顺丰河清泰吉福昌平阳原德庆云龙凤石金银玉华盛鑫恒瑞达通远景";
    static final List<String> INDUSTRIES =
            list("钢铁 煤炭 纺织 电力 铁路 建筑 机械 石油 化工 通信 医药 金融 物流 环卫 轻工 航空 港口 电子 汽车 食品 水务 燃气 公交 园林");
    static final List<String> COMPANIES = list("集团有限公司 有限公司 有限责任公司 股份有限公司 工程有限公司 科技有限公司");
    static final List<String> INSTITUTIONS = list("中心医院 职业技术学院 研究院 设计院 实验学校");
    static final List<String> TRADES = list("教育 交通 邮政 建设 机械冶金 国防工业 医务 金融 财贸轻工纺织");
    static final List<String> VENUES = list("职工之家 工人文化宫 职工服务中心 体育馆 会议中心 职工大学 文化广场 工人疗养院 职业技能培训中心 图书馆");
    static final List<String> TOPICS =
            list("工资集体协商 劳动保护 安全生产 职工福利 女职工权益 农民工服务 新就业形态 技能竞赛 劳模精神 工匠精神 困难帮扶 法律援助 民主管理 厂务公开 "
                    + "职工书屋 心理健康 互助保障 就业服务 夏送清凉 冬送温暖 产业工人队伍建设 社会保险 工会改革 基层组织建设 网约车司机权益 快递员权益 "
                    + "货车司机入会 家政服务员权益 职业病防治 绿色出行 义务植树 职工运动会 全民阅读 科技创新 节能减排 传统文化 红色教育 志愿服务 "
                    + "婚恋交友 亲子活动");
    static final List<String> TITLES = list("主席 副主席 党组书记 常务副主席 经费审查委员会主任 女职工委员会主任 办公室主任 组织部部长 权益保障部部长 宣教部部长 干事");
    static final List<String> COMPANY_TITLES = list("董事长 总经理 党委书记 工程师 车间主任 班组长 技术员 高级技师 业务员 质检员");
    static final List<String> OUTLETS = list("工人日报 劳动午报 中工网 职工之声 浙江工人日报 四川工人日报 陕西工人报 山西工人报 河北工人报 广东工人");
    static final List<String> AWARDS = list("一等奖 二等奖 三等奖 优秀奖 最佳组织奖 冠军 亚军 季军");
    static final List<String> FILLERS = list("活动现场气氛热烈，职工们踊跃参与 与会人员围绕当前工作中的重点难点问题进行了深入交流 "
            + "各级工会组织要把服务职工作为一切工作的出发点和落脚点 下一步将继续完善工作机制，推动各项任务落地见效 "
            + "参加活动的职工纷纷表示收获很大，希望今后多举办类似活动 工作人员向职工发放了宣传手册，并现场解答疑问 "
            + "活动进一步增强了职工的归属感和凝聚力 有关负责人介绍，相关工作已经连续开展多年，受到职工欢迎 "
            + "通过以赛促学、以赛促练，职工的技能水平得到提升 现场还设置了政策咨询、健康义诊、便民理发等服务项目");

    private Words() {}

    private static List<String> list(String words) {
        return List.of(words.split(" "));
    }
}
