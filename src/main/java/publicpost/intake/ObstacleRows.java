package publicpost.intake;

import java.util.List;
import org.springframework.data.repository.Repository;
import publicpost.policy.Block;

/** The table of obstacles. */
interface ObstacleRows extends Repository<Obstacle, Long> {

    Obstacle save(Obstacle obstacle);

    List<Obstacle> findByApplicationIdOrderById(Long application);

    boolean existsByApplicationIdAndBlock(Long application, Block block);
}
