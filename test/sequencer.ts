import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Vitest begins with the largest files, so that workers end together. Properties are a few lines that run for many
 * seconds: they go before the other files of their project.
 */
export default class extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const byProject = Map.groupBy(sorted, ({ project }) => project);
    return [...byProject.values()].flatMap((own) => [
      ...own.filter(isProperty),
      ...own.filter((each) => !isProperty(each)),
    ]);
  }
}

const isProperty = ({ moduleId }: TestSpecification): boolean =>
  moduleId.includes('/test/property/');
