import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import type { Sending } from '../../lib/http.js';
import { UNDO } from '../../lib/undo.js';
import { useUpload } from '../../lib/use-upload.js';
import { plural } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FileField } from '../../ui/file-field.js';
import { type FieldError, FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import { UploadStatus } from '../../ui/upload-status.js';
import { showUndo } from '../../ui/undo-toast.js';
import classes from './boundaries.module.css';
import { BoundaryEditions } from './boundary-editions.js';
import { type BoundaryAnswer, type BoundaryReport, type BoundaryUpload, previewBoundaries, uploadBoundaries } from './boundary-uploads.js';

const EDITIONS = graphql(`
  query Boundaries($after: String) {
    boundaryEditions(first: 25, after: $after) {
      items {
        id
        ...BoundaryEditionRow
      }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

const NOTHING: BoundaryUpload = { file: null, edition: null, attribution: '' };

/** Outlines for the map of coverage: choose a file, see what it comes to, then put it on the map. */
export function BoundariesPage() {
  const client = useApolloClient();
  const { data, error, loading, refetch, fetchMore } = useQuery(EDITIONS);
  const [upload, setUpload] = useState(NOTHING);
  const [report, setReport] = useState<BoundaryReport | null>(null);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { progress, run, stop } = useUpload();
  const [isLook, setLook] = useState(true);
  const isBusy = progress !== null;
  const list = data?.boundaryEditions;

  const put = (part: Partial<BoundaryUpload>) => {
    setUpload((now) => ({ ...now, ...part }));
    setReport(null);
  };
  const send = async (post: (sending: Sending) => Promise<BoundaryAnswer>, looks: boolean) => {
    setErrors([]);
    setLook(looks);
    const answer = await run(post);
    if (answer === null || answer.error === undefined) return answer;
    const { fields, message } = answer.error;
    setErrors(fields ? toFieldErrors(fields, ['file', 'edition', 'attribution']) : [{ message }]);
    return null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setReport(await send((sending) => previewBoundaries(upload, sending), true));
  };
  const keep = async () => {
    const answer = await send((sending) => uploadBoundaries(upload, sending), false);
    if (!answer) return;
    setReport(null);
    showUndo({ message: `${plural(answer.places, 'outline')} put on the map`, onUndo: () => client.mutate({ mutation: UNDO, variables: { activityId: answer.activityId! }, refetchQueries: ['Boundaries'] }) });
    await refetch();
  };
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  return (
    <>
      <PageHead title="Boundaries" back={{ to: '/admin', label: 'Admin' }} lead="Outlines of systems, council areas and other places, for the map of coverage. An area is known by its official code, or else by its name." />
      <Section title="From a file">
        <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
          <FormErrors errors={errors} />
          <FileField id="file" label="File of boundaries" description="GeoJSON or TopoJSON, at most 20 MB, of one layer. The most generalised edition is enough (the Office for National Statistics calls it BUC)." accept=".json,.geojson,.topojson,application/json,application/geo+json" error={errorOf('file')} onChange={([file]) => put({ file: file ?? null })} />
          <DateField id="edition" label="Valid from" description="The day from which these boundaries hold. The map of a day takes the latest before it." value={upload.edition} error={errorOf('edition')} onChange={(edition) => put({ edition })} />
          <TextInput id="attribution" label="Whose data it is" description="As their licence wants it said under the map." value={upload.attribution} error={errorOf('attribution')} onChange={({ currentTarget: { value } }) => put({ attribution: value })} maxLength={500} />
          <Button type="submit" variant="default" loading={isBusy} className={classes.go}>See what it comes to</Button>
        </form>
        <UploadStatus progress={progress} onStop={stop} isLook={isLook} />
        <div role="status">{report && <Report report={report} />}</div>
        {report && <Button className={classes.go} loading={isBusy} onClick={() => void keep()}>{report.replaces ? 'Replace the edition of that day' : 'Put it on the map'}</Button>}
      </Section>
      <Section title="Editions">
        {error && <ErrorBanner what="load the editions" error={error} onRetry={() => void refetch()} />}
        {loading && !list && <LoadingRows what="editions" />}
        {list?.items.length === 0 && <EmptyState fact="No boundaries yet." next="The map of coverage stays a table until there are some." />}
        {list && list.items.length > 0 && (
          <>
            <BoundaryEditions editions={list.items} />
            <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void fetchMore({ variables: { after: list.endCursor }, updateQuery: appendPage('boundaryEditions') })} isLoading={loading} />
          </>
        )}
      </Section>
    </>
  );
}

function Report({ report: { kind, areas, places, unknown, missing, replaces } }: { report: BoundaryReport }) {
  return (
    <div className={classes.report}>
      <p><b>{PLACE_KINDS[kind]}: {plural(places, 'place')} of {plural(areas, 'area')} in the file {places === 1 ? 'gets an outline' : 'get outlines'}.</b>{replaces && ' There is an edition of that day already, which this one takes the place of.'}</p>
      <Names what="in the file that no place here answers to" one="area" some={unknown} />
      <Names what="left without an outline" one="place" some={missing} />
    </div>
  );
}

function Names({ what, one, some: { count, names } }: { what: string; one: string; some: BoundaryReport['unknown'] }) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{plural(count, one)} {what}</summary>
      <ul>
        {names.map((name) => <li key={name}>{name}</li>)}
        {count > names.length && <li>and {count - names.length} more</li>}
      </ul>
    </details>
  );
}
