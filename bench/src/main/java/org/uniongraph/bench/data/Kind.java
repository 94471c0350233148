package org.uniongraph.bench.data;

import java.util.List;
import org.uniongraph.model.EventType;

/** The sorts of events, the most frequent first, with the words they are named by. */
record Kind(EventType type, String noun, String verb) {
    static final List<Kind> ALL = List.of(
            new Kind(EventType.TRAINING, "培训班", "举办"),
            new Kind(EventType.MEETING, "工作推进会", "召开"),
            new Kind(EventType.COMPETITION, "技能竞赛", "举办"),
            new Kind(EventType.VISIT, "慰问活动", "开展"),
            new Kind(EventType.CAMPAIGN, "主题行动", "启动"),
            new Kind(EventType.LECTURE, "专题讲座", "举办"),
            new Kind(EventType.CULTURE, "职工文艺汇演", "举办"),
            new Kind(EventType.SPORTS, "职工运动会", "举办"),
            new Kind(EventType.VOLUNTEERING, "志愿服务活动", "开展"),
            new Kind(EventType.FAIR, "专场招聘会", "举办"),
            new Kind(EventType.CEREMONY, "表彰大会", "召开"),
            new Kind(EventType.CONSULTATION, "咨询服务活动", "开展"),
            new Kind(EventType.RECRUITMENT, "集中入会行动", "启动"),
            new Kind(EventType.SIGNING, "集体合同签约仪式", "举行"),
            new Kind(EventType.OTHER, "开放日活动", "举办"));
}
