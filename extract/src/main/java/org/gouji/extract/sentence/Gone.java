package org.gouji.extract.sentence;

/** Words for what leaves a stock and is not in what is left of it: 报废, 毕业, 核销, 化解, 离职. */
public final class Gone {
    public static final String WORD =
            "(?:化解|消化|报废|毕业|偿还|清偿|核销|处置|减免|退出|流失|离职|淘汰|注销|吊销|销号|拆除|压减|清欠|清退|清理|消纳|去化|解除|关停|死亡|迁出|转出|调出)";

    private Gone() {}
}
