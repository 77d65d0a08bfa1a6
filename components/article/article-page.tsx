import { ChangesFold } from '#components/changes/changes-fold.tsx'
import { FundedProject } from '#components/project/funded-project.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { ArchiveNotice } from './archive-notice.tsx'
import { ArticleHeader } from './article-header.tsx'
import type { ArticleView } from './article-view.ts'
import { AttachmentList } from './attachment-list.tsx'
import { ContentsList } from './contents-list.tsx'
import { EditorNote } from './editor-note.tsx'
import { ErrataFold, ErratumNotice } from './erratum-notice.tsx'
import { LeadImage } from './lead-image.tsx'
import { Provenance } from './provenance.tsx'
import { RelatedArticles } from './related-articles.tsx'
import { ShareLinks } from './share-links.tsx'
import { SourceNote } from './source-note.tsx'
import { Tags } from './tags.tsx'
import { VersionNotice } from './versions/version-notice.tsx'

/** The page of an article: notice, title, date, summary, text; at its side what is about it; below, what belongs to it. */
export function ArticlePage({ site, article }: { site: SiteView; article: ArticleView }) {
  const shelf = article.archive === null ? '/aktualnosci' : '/archiwum'
  return (
    <PageFrame site={site} current={shelf} breadcrumbs={article.breadcrumbs} quickExitUrl={article.quickExitUrl}>
      <article className="article-page">
        {article.version !== null && <VersionNotice {...article.version} />}
        {article.archive !== null && <ArchiveNotice {...article.archive} />}
        <ArticleHeader
          title={article.title}
          added={article.added}
          lastChange={article.lastChange}
          summary={article.summary}
        />
        {article.errata.map((erratum) => erratum.isAbove && <ErratumNotice key={erratum.at} erratum={erratum} />)}
        {article.lead !== null && <LeadImage {...article.lead} />}
        <div className="article-columns">
          <ContentsList headings={article.headings} />
          <div className="article-text">{article.body}</div>
          <div className="article-more">
            <EditorNote notes={article.editorNotes} />
            {article.project !== null && <FundedProject {...article.project} />}
            <AttachmentList attachments={article.attachments} />
            <RelatedArticles articles={article.related} />
            {article.sourceNote !== null && <SourceNote {...article.sourceNote} />}
          </div>
          <div className="article-about">
            <Tags tags={article.tags} />
            <ShareLinks url={article.url} title={article.title} />
            <div>
              <Provenance {...article.provenance} />
              <ErrataFold errata={article.errata.filter(({ isAbove }) => !isAbove)} />
              <ChangesFold view={article.changes} />
            </div>
          </div>
        </div>
        <p className="print-only">Adres strony: {article.url}</p>
      </article>
    </PageFrame>
  )
}
