package publicpost.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** Heads the pages at /api/docs. */
@OpenAPIDefinition(info = @Info(title = "公益性岗位政策计算接口", version = "1"))
@Configuration(proxyBeanMethods = false)
class ApiDescription {}
